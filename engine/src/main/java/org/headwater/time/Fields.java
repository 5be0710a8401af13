package org.headwater.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a matched expression, asked for by class. */
record Fields(List<Part> parts) {
  @Nullable String first(Kind kind) {
    for (Part part : parts) {
      if (part.kind() == kind) {
        return part.value();
      }
    }
    return null;
  }

  boolean has(Kind kind) {
    return first(kind) != null;
  }

  /** The direction from the anchor, 0 when none is said. */
  int relation() {
    String relation = first(Kind.REL);
    return relation == null ? 0 : Integer.parseInt(relation);
  }

  /** The first unit, in the singular or plural. */
  @Nullable String unit() {
    for (Part part : parts) {
      if (part.kind() == Kind.UNIT || part.kind() == Kind.UNITS) {
        return part.value();
      }
    }
    return null;
  }

  /** The day of the month, written as a number or an ordinal; 0 when none is said. */
  int dayOfMonth() {
    String day = first(Kind.DAY);
    if (day == null && (has(Kind.MONTH) || has(Kind.MONTHABBR))) {
      day = first(Kind.ORD);
    }
    int value = day == null ? 0 : Integer.parseInt(day);
    return value <= 31 ? value : 0;
  }

  @Nullable Month month() {
    String month = has(Kind.MONTH) ? first(Kind.MONTH) : first(Kind.MONTHISH);
    month = month == null ? first(Kind.MONTHABBR) : month;
    return month == null ? null : Month.of(Integer.parseInt(month));
  }

  @Nullable DayOfWeek weekday() {
    String day = has(Kind.WEEKDAY) ? first(Kind.WEEKDAY) : first(Kind.WEEKDAYS);
    return day == null ? null : DayOfWeek.of(Integer.parseInt(day));
  }

  /**
   * What stands behind the day in a value: {@code TMO}, {@code T22:00}; empty when nothing does.
   */
  String timeOfDay() {
    String clock = clock();
    if (clock != null) {
      String zone = first(Kind.ZONE);
      return "T" + clock + (zone == null || zone.equals("local") ? "" : zone);
    }
    String part = first(Kind.DAYPART);
    String deictic = first(Kind.DEICTIC);
    if (part == null && deictic != null && deictic.endsWith(" NI")) {
      part = "NI";
    }
    return part == null ? "" : "T" + part;
  }

  private @Nullable String clock() {
    if (has(Kind.NOON)) {
      return first(Kind.NOON);
    }
    String clock = first(Kind.CLOCK);
    String half = first(Kind.AMPM);
    if (clock != null && half == null) {
      return clock;
    }
    String hour = clock != null ? clock.substring(0, 2) : first(Kind.NUM);
    if (hour == null || hour.length() > 2 || hour.indexOf('.') >= 0) {
      return null;
    }
    String part = first(Kind.DAYPART);
    boolean late = "p".equals(half) || (half == null && part != null && !part.equals("MO"));
    int value = Integer.parseInt(hour) % 12 + (late ? 12 : 0);
    String minutes = clock != null ? clock.substring(2) : ":00";
    return (value < 10 ? "0" : "") + value + minutes;
  }

  /** The nth weekday of a month or a fixed day, as {@code holidays} writes it, in a year. */
  static LocalDate feast(String rule, int year) {
    LocalDate first = LocalDate.of(year, Integer.parseInt(rule.substring(2, 4)), 1);
    if (rule.charAt(6) != 'x') {
      return first.withDayOfMonth(Integer.parseInt(rule.substring(5, 7)));
    }
    int nth = rule.charAt(5) - '0';
    DayOfWeek day = DayOfWeek.of(rule.charAt(7) - '0');
    return first.with(
        nth == 9
            ? TemporalAdjusters.lastInMonth(day)
            : TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }
}
