package org.headwater.evidence;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final List<String> CALENDAR = WordList.read(Day.class, "day-words.txt");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

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
    if (weekday.isEmpty() && Words.lowerOf(words).stream().noneMatch(Day::isCalendar)) {
      return Optional.empty(); // "at 7:40 pm" and "the day" say no day
    }
    List<String> values = new ArrayList<>();
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

  private static boolean isCalendar(String word) {
    return CALENDAR.stream().anyMatch(word::startsWith) || YEAR.matcher(word).matches();
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

  /**
   * Whether one is known to be the day after the other, or may be where only weekdays are known.
   */
  boolean isNextTo(Day other) {
    if (values.size() == 1
        && other.values.size() == 1
        && values.getFirst().length() == DATE_LENGTH
        && other.values.getFirst().length() == DATE_LENGTH) {
      LocalDate day = LocalDate.parse(values.getFirst());
      LocalDate second = LocalDate.parse(other.values.getFirst());
      return Math.abs(ChronoUnit.DAYS.between(day, second)) == 1;
    }
    int apart = Math.abs(WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(other.weekday));
    boolean known = !weekday.isEmpty() && !other.weekday.isEmpty();
    return known && (apart == 1 || apart == WEEKDAYS.size() - 1);
  }

  private boolean fits(Day other) {
    if (values.isEmpty() || other.values.isEmpty()) {
      return weekday.isEmpty() || other.weekday.isEmpty() || weekday.equals(other.weekday);
    }
    return values.stream()
        .anyMatch(v -> other.values.stream().anyMatch(o -> v.startsWith(o) || o.startsWith(v)));
  }
}
