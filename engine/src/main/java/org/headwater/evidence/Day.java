package org.headwater.evidence;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headwater.document.PartialDate;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.headwater.language.WordList;

/**
 * A day as far as it is known.
 *
 * @param values the days, months or years that it may be; empty when only a weekday is known
 * @param weekday in English, lower case; "" when unknown
 */
record Day(List<String> values, String weekday) implements Measure {
  /** The length of a date in ISO 8601 that names a day. */
  private static final int DATE_LENGTH = 10;

  private static final List<String> WEEKDAYS = WordList.read(Day.class, "weekdays.txt");

  Day {
    values = List.copyOf(values);
  }

  /** What a time expression says of a day; nothing when it is no date or names neither. */
  static Optional<Day> of(TimeExpression time, String text) {
    if (time.type() != TimeType.DATE && time.type() != TimeType.TIME) {
      return Optional.empty();
    }
    String words = time.span().in(text).toLowerCase(Locale.ROOT);
    String weekday = WEEKDAYS.stream().filter(words::contains).findFirst().orElse("");
    List<String> values = new ArrayList<>();
    if (time.type() == TimeType.TIME && weekday.isEmpty()) {
      return Optional.empty(); // "at 7:40 pm" says no day
    }
    if (time.value() != null) {
      date(time.value()).ifPresent(values::add);
    } else {
      time.candidates().forEach(candidate -> date(candidate).ifPresent(values::add));
    }
    if (values.size() == 1 && weekday.isEmpty() && values.getFirst().length() == DATE_LENGTH) {
      weekday = weekdayOf(values.getFirst());
    }
    return values.isEmpty() && weekday.isEmpty()
        ? Optional.empty()
        : Optional.of(new Day(values, weekday));
  }

  private static String weekdayOf(String date) {
    return LocalDate.parse(date)
        .getDayOfWeek()
        .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        .toLowerCase(Locale.ROOT);
  }

  /** The calendar part of a TIMEX3 value when it is a year, month or day. */
  private static Optional<String> date(String value) {
    int time = value.indexOf('T');
    return PartialDate.parse(time < 0 ? value : value.substring(0, time)).map(PartialDate::iso);
  }

  @Override
  public boolean fits(Measure other) {
    return !(other instanceof Day day) || fits(day);
  }

  private boolean fits(Day other) {
    if (values.isEmpty() || other.values.isEmpty()) {
      return weekday.isEmpty() || other.weekday.isEmpty() || weekday.equals(other.weekday);
    }
    return values.stream()
        .anyMatch(v -> other.values.stream().anyMatch(o -> v.startsWith(o) || o.startsWith(v)));
  }
}
