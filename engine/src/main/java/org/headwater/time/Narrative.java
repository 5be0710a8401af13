package org.headwater.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that the text speaks of as it goes on: the last day, month, year; the last quarter; and
 * the quarter that it reports on, the latest that was over when it was published.
 */
final class Narrative {
  private final @Nullable LocalDate published;
  private @Nullable LocalDate day;
  private Grain grain = Grain.DAY;
  private @Nullable LocalDate quarter;
  private @Nullable LocalDate reported;

  Narrative(@Nullable LocalDate published) {
    this.published = published;
  }

  void at(Grain grain, LocalDate day) {
    this.grain = grain;
    this.day = day;
    if (grain == Grain.QUARTER) {
      quarter = day;
      boolean over = published != null && !day.plusMonths(3).isAfter(published);
      reported = over && (reported == null || day.isAfter(reported)) ? day : reported;
    }
  }

  /** The text goes on with another period, so that "a year ago" is no quarter any more. */
  void leaveQuarter() {
    quarter = null;
    reported = null;
  }

  @Nullable LocalDate day() {
    return day;
  }

  Grain grain() {
    return grain;
  }

  @Nullable LocalDate quarter() {
    return quarter;
  }

  /** The quarter that is reported on: the last one where none was over. */
  @Nullable LocalDate reported() {
    return reported == null ? quarter : reported;
  }

  /** The last quarter that was over when the text was published; null without such a day. */
  @Nullable LocalDate ended() {
    return published == null ? null : published.minusMonths(3);
  }
}
