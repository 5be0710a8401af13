package org.headwater.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a TIMEX3 value can mean, both ends included: {@code 2031-05-05TMO} one day, {@code
 * 2031-W19} seven, {@code 203} ten years. A season or quarter counts as its year.
 */
public record DayRange(LocalDate first, LocalDate last) {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(?![0-9]).*");
  private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2}).*");
  private static final Pattern YEARS = Pattern.compile("[0-9]{2,3}");
  private static final int WEEK_DAYS = 7;

  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** Empty where the value tells no days of the calendar: {@code PAST_REF}, {@code XXXX-05-05}. */
  public static Optional<DayRange> of(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return Optional.of(week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2))));
    }
    if (YEARS.matcher(value).matches()) {
      int years = value.length() == 2 ? 100 : 10;
      LocalDate first = LocalDate.of(Integer.parseInt(value) * years, 1, 1);
      return Optional.of(new DayRange(first, first.plusYears(years).minusDays(1)));
    }
    Matcher day = DAY.matcher(value);
    return day.matches()
        ? PartialDate.parse(day.group(1)).map(date -> new DayRange(date.earliest(), date.latest()))
        : Optional.empty();
  }

  private static DayRange week(int year, int number) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(Math.clamp((long) number, 1, 53) - 1);
    return new DayRange(monday, monday.plusDays(WEEK_DAYS - 1));
  }

  /** How many days it may be. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
