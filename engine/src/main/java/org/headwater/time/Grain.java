package org.headwater.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The units of the calendar, from a day to a century, and how TIMEX3 names one of each. */
enum Grain {
  DAY("D", Period.ofDays(1)),
  WEEK("W", Period.ofWeeks(1)),
  WEEKEND("WE", Period.ofWeeks(1)),
  MONTH("M", Period.ofMonths(1)),
  QUARTER("Q", Period.ofMonths(3)),
  SEASON("S", Period.ofYears(1)),
  HALF("H", Period.ofMonths(6)),
  YEAR("Y", Period.ofYears(1)),
  DECADE("E", Period.ofYears(10)),
  CENTURY("C", Period.ofYears(100));

  private final String letter;
  private final Period length;

  Grain(String letter, Period length) {
    this.letter = letter;
    this.length = length;
  }

  /** The grain of a unit of the lexicon, or null for hours and below. */
  static @Nullable Grain of(String unit) {
    for (Grain grain : values()) {
      if (grain.letter.equals(unit)) {
        return grain;
      }
    }
    return null;
  }

  LocalDate shift(LocalDate day, int by) {
    return day.plus(length.multipliedBy(by));
  }

  /** The TIMEX3 value of the one that contains the day. */
  String value(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
      case QUARTER -> year(day) + "-Q" + ((day.getMonthValue() + 2) / 3);
      case HALF -> year(day) + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
      case SEASON -> year(day) + "-" + season(day);
      case YEAR -> year(day);
      case DECADE -> year(day).substring(0, 3);
      case CENTURY -> year(day).substring(0, 2);
    };
  }

  /** How far the one that contains {@code to} is from the one that contains {@code from}. */
  long between(LocalDate from, LocalDate to) {
    return switch (this) {
      case DAY -> ChronoUnit.DAYS.between(from, to);
      case WEEK, WEEKEND ->
          ChronoUnit.WEEKS.between(from.with(DayOfWeek.MONDAY), to.with(DayOfWeek.MONDAY));
      case MONTH -> ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
      default -> (long) to.getYear() - from.getYear();
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }

  private static String season(LocalDate day) {
    return switch (day.getMonthValue()) {
      case 3, 4, 5 -> "SP";
      case 6, 7, 8 -> "SU";
      case 9, 10, 11 -> "FA";
      default -> "WI";
    };
  }
}
