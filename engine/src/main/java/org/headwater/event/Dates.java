package org.headwater.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headwater.document.DayRange;
import org.headwater.document.EntityMention;
import org.headwater.document.Event;
import org.headwater.document.PartialDate;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event its date, the nearest of its own clause, else of a clause that tells the same
 * moment; and makes it history where that date is long before the text.
 *
 * <p>When something was said is not when it happened: a date in the source at the end, one right
 * behind the verb of speech ("said on Monday it had …") and one beside what is only told are left
 * out, and so is one behind "after" or "who". What else has a date of its own ({@link Occasions})
 * lends it to nobody. Linear in the dates of the sentence.
 */
final class Dates {
  /** What was so long before its text was published is not its news. */
  private static final int HISTORY_DAYS = 365;

  /** Days by which zones may part the day of an event from that of its report. */
  private static final int ZONES = 1;

  /** Another's date. */
  private static final int ELSEWHERE = -1;

  /** A year alone is often a number or part of a name. */
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final Reading reading;
  private final List<Clause> clauses;
  private final List<TimeExpression> times;
  private final Occasions occasions;
  private final @Nullable PartialDate published;

  /** When an event was, and its status in the light of that. */
  record Dated(@Nullable String value, Event.Status status) {}

  Dates(
      Reading reading,
      List<Clause> clauses,
      List<Match> matches,
      List<TimeExpression> times,
      @Nullable PartialDate published) {
    this.reading = reading;
    this.clauses = clauses;
    this.times = times;
    this.occasions = new Occasions(reading, matches);
    this.published = published;
  }

  /** Those that are points in time and no part of a name: no "Independence Day Brewery". */
  static List<TimeExpression> points(List<TimeExpression> times, List<EntityMention> entities) {
    return times.stream()
        .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
        .filter(time -> time.value() != null && !time.value().endsWith("_REF"))
        .filter(time ->
            entities.stream()
                .noneMatch(name ->
                    name.span().overlaps(time.span()) && !time.span().contains(name.span())))
        .toList();
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** Its date, and HISTORICAL for what happened long before the text by that date. */
  Dated of(Draft draft) {
    String value = null;
    int nearest = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      int first = first(time);
      int place = place(first, draft.clause());
      int distance = Math.abs(first - draft.match().head()) + place * reading.size;
      if (place != ELSEWHERE && distance < nearest && own(time, first, place, draft)) {
        nearest = distance;
        value = time.value();
      }
    }
    boolean history = draft.status() == Event.Status.ACTUAL && value != null && old(value);
    return new Dated(value, history ? Event.Status.HISTORICAL : draft.status());
  }

  /** Whether a date near an act can be when it was. */
  private boolean own(TimeExpression time, int first, int place, Draft draft) {
    String value = String.valueOf(time.value());
    int end = end(time, first);
    if (occasions.describes(first, end, draft) || !possible(value, place, draft.status())) {
      return false;
    }
    String before = reading.word(first - 1);
    boolean ends = Words.TERM.contains(before) && draft.status() == Event.Status.ACTUAL;
    boolean number =
        end == first + 1
            && YEAR.matcher(reading.word(first)).matches()
            && !Words.PREPOSITION.contains(before)
            && !Words.CONNECTIVE.contains(before)
            && !occasions.ofSubject(end, draft);
    return !ends && !number && !(old(value) && occasions.ground(first, draft));
  }

  /** What happened was not after its text, and what is to come is not dated by what happened. */
  private boolean possible(String value, int place, Event.Status status) {
    Optional<DayRange> days = DayRange.of(value);
    if (published == null || days.isEmpty()) {
      return true;
    }
    return switch (status) {
      case ACTUAL, HISTORICAL -> !days.get().first().isAfter(published.latest().plusDays(ZONES));
      case FUTURE -> place == 0 || !days.get().last().isBefore(published.earliest());
      case NEGATED, HYPOTHETICAL -> true;
    };
  }

  private boolean old(String value) {
    return published != null
        && DayRange.of(value)
            .filter(days -> days.last().plusDays(HISTORY_DAYS).isBefore(published.earliest()))
            .isPresent();
  }

  /** Index of the first word of an expression. */
  private int first(TimeExpression time) {
    int i = 0;
    while (i < reading.size && reading.span(i).end() <= time.span().start()) {
      i++;
    }
    return i;
  }

  /** Behind the last word of an expression. */
  private int end(TimeExpression time, int first) {
    int i = first;
    while (i < reading.size && reading.span(i).start() < time.span().end()) {
      i++;
    }
    return i;
  }

  /** 0 for a date of the clause itself, 1 for one that may be lent, else {@link #ELSEWHERE}. */
  private int place(int at, int own) {
    int number = 0;
    while (number < clauses.size() && clauses.get(number).to() <= at) {
      number++;
    }
    if (number >= clauses.size()) {
      return ELSEWHERE;
    }
    Clause clause = clauses.get(number);
    boolean said = clause.kind() == Clause.Kind.CONTENT && at - clause.from() <= 1;
    if (said) {
      return ELSEWHERE;
    }
    if (number == own) {
      return 0;
    }
    return sameMoment(clause) && sameMoment(clauses.get(own)) ? 1 : ELSEWHERE;
  }

  /** Whether a clause tells of the moment of its sentence: not "after" it nor by a relative. */
  private boolean sameMoment(Clause clause) {
    return switch (clause.kind()) {
      case MAIN, COORDINATE, RESUMED -> true;
      case SUBORDINATE -> Words.SAME.contains(reading.word(clause.from()));
      case CONTENT, SOURCE -> false;
    };
  }
}
