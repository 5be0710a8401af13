package org.headwater.evidence;

import java.time.LocalDate;
import org.headwater.document.DayRange;
import org.headwater.document.Event;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When the reports of an event allow it to have been.
 *
 * <p>How: each date that is told bounds it, a week, a month and a year too; a report without a date
 * that tells of what happened says it was not after the day on which it was published, and, when it
 * tells it as news, not long before. Two reports can be one event when their bounds meet. Constant
 * cost.
 */
final class EventDays {
  /** What is told as news and without a date is no older: news of a month's end are told so. */
  private static final int NEWS = 31;

  /** Days by which zones may part the day of an event from that of its report. */
  private static final int ZONES = 1;

  /** The days from the first to the last; unknown where null. */
  private record Range(@Nullable LocalDate first, @Nullable LocalDate last) {
    boolean meets(Range other) {
      return !after(first, other.last) && !after(other.first, last);
    }

    private static boolean after(@Nullable LocalDate a, @Nullable LocalDate b) {
      return a != null && b != null && a.isAfter(b);
    }

    Range and(Range other) {
      return new Range(
          first == null || after(other.first, first) ? other.first : first,
          last == null || after(last, other.last) ? other.last : last);
    }
  }

  private static final Range ANY = new Range(null, null);

  private Range known = ANY;

  /** Whether a report can be of the same event as those that were taken. */
  boolean fit(Event report, @Nullable PartialDate published) {
    return known.meets(range(report, published));
  }

  /** Takes a report that fits. */
  void take(Event report, @Nullable PartialDate published) {
    known = known.and(range(report, published));
  }

  private static Range range(Event report, @Nullable PartialDate published) {
    if (report.date() != null) {
      return told(report.date());
    }
    boolean news = report.status() == Event.Status.ACTUAL;
    if (published == null || !(news || report.status() == Event.Status.HISTORICAL)) {
      return ANY;
    }
    return new Range(
        news ? published.earliest().minusDays(NEWS) : null, published.latest().plusDays(ZONES));
  }

  private static Range told(String value) {
    return DayRange.of(value).map(days -> new Range(days.first(), days.last())).orElse(ANY);
  }
}
