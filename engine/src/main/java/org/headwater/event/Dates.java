package org.headwater.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwater.document.Event;
import org.headwater.document.PartialDate;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event its date: the nearest of its own clause, else of a clause that tells the same
 * moment.
 *
 * <p>When something was said is not when it happened: a date in the source at the end, one right
 * behind the verb of speech ("said on Monday it had …") and one beside what is only told are left
 * out, and so is one behind "after" or "who". Linear in the dates of the sentence.
 */
final class Dates {
  /** Clauses that begin with these tell of the same moment. */
  private static final Set<String> SAME = Set.of("when", "while", "as", "where");

  /** Words that tell that a date is when it was: "in 1939". */
  private static final Set<String> WHEN = Set.of("in", "on", "during");

  /** What was so long before its text was published is not its news. */
  private static final int HISTORY_DAYS = 365;

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}(?![0-9])");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?(?![0-9])");

  private final Reading reading;
  private final List<Clause> clauses;
  private final List<TimeExpression> times;

  Dates(Reading reading, List<Clause> clauses, List<TimeExpression> times) {
    this.reading = reading;
    this.clauses = clauses;
    this.times = times;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** The value of the nearest date that can be the event's. */
  @Nullable String of(Draft draft) {
    int head = draft.match().head();
    String value = null;
    int nearest = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
      if (!point || time.value() == null || time.value().endsWith("_REF")) {
        continue;
      }
      int first = first(time);
      int place = place(first, draft.clause());
      int distance = Math.abs(first - head) + place * reading.size;
      if (place >= 0 && distance < nearest) {
        nearest = distance;
        value = time.value();
      }
    }
    return value;
  }

  /** History where a day long before the text is named as when it was: "in 1939", "years ago". */
  Event.Status dated(Event.Status status, Draft draft, @Nullable PartialDate published) {
    boolean past =
        status == Event.Status.ACTUAL
            && published != null
            && times.stream().anyMatch(time -> old(time, draft, published.earliest()));
    return past ? Event.Status.HISTORICAL : status;
  }

  private boolean old(TimeExpression time, Draft draft, LocalDate published) {
    String value = time.value();
    if (time.type() != TimeType.DATE || value == null || place(first(time), draft.clause()) < 0) {
      return false;
    }
    int first = first(time);
    boolean when = WHEN.contains(reading.word(first - 1)) || ago(time, first);
    return when
        && latest(value).filter(day -> day.plusDays(HISTORY_DAYS).isBefore(published)).isPresent();
  }

  /** "two years ago", "last year". */
  private boolean ago(TimeExpression time, int first) {
    boolean ago = reading.word(first).equals("last");
    for (int i = first; i < reading.size && reading.span(i).start() < time.span().end(); i++) {
      ago |= reading.word(i).equals("ago") || reading.word(i + 1).equals("ago");
    }
    return ago;
  }

  private static Optional<LocalDate> latest(String value) {
    java.util.regex.Matcher day = DAY.matcher(value);
    if (day.lookingAt()) {
      return PartialDate.parse(day.group()).map(PartialDate::latest);
    }
    java.util.regex.Matcher year = YEAR.matcher(value);
    return year.lookingAt()
        ? PartialDate.parse(year.group()).map(PartialDate::latest)
        : Optional.empty();
  }

  /** Index of the first word of an expression. */
  private int first(TimeExpression time) {
    int i = 0;
    while (i < reading.size && reading.span(i).end() <= time.span().start()) {
      i++;
    }
    return i;
  }

  /** 0 for a date of the clause itself, 1 for one that may be lent, -1 for another's. */
  private int place(int at, int own) {
    int number = 0;
    while (number < clauses.size() && clauses.get(number).to() <= at) {
      number++;
    }
    if (number >= clauses.size()) {
      return -1;
    }
    Clause clause = clauses.get(number);
    boolean said = clause.kind() == Clause.Kind.CONTENT && at - clause.from() <= 1;
    if (said) {
      return -1;
    }
    if (number == own) {
      return 0;
    }
    boolean lends =
        switch (clause.kind()) {
          case MAIN, COORDINATE, RESUMED -> true;
          case SUBORDINATE -> SAME.contains(reading.word(clause.from()));
          case CONTENT, SOURCE -> false;
        };
    return lends && clauses.get(own).kind() != Clause.Kind.CONTENT ? 1 : -1;
  }
}
