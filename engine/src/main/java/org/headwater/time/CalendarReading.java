package org.headwater.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * Values of expressions that name points of the calendar. What the words leave open (the year of a
 * month, the week of a weekday) is closed by the tense of the clause, else by nearness to the day
 * of publication; without one it stays open ({@code XXXX-06}).
 */
final class CalendarReading {
  /** A day without a year at most so many months from publication is of the same year. */
  private static final int NEAR = 3;

  private final @Nullable LocalDate published;
  private final Narrative narrative;

  CalendarReading(@Nullable LocalDate published, Narrative narrative) {
    this.published = published;
    this.narrative = narrative;
  }

  @Nullable Value point(Fields fields, Direction direction) {
    String time = fields.timeOfDay();
    TimeType type = time.isEmpty() ? TimeType.DATE : TimeType.TIME;
    String iso = fields.first(Kind.ISO);
    if (iso != null) {
      return day(LocalDate.parse(iso), type, time);
    }
    Month month = fields.month();
    if (month != null) {
      return month(fields, month, direction, type, time);
    }
    DayOfWeek weekday = fields.weekday();
    if (weekday != null) {
      return weekday(fields, weekday, direction, type, time);
    }
    String year = fields.first(Kind.YEAR);
    if (year != null) {
      narrative.at(Grain.YEAR, LocalDate.of(Integer.parseInt(year), 1, 1));
      return Value.date(year);
    }
    return near(fields, type, time);
  }

  /** {@code the week of March 6}. */
  @Nullable Value week(Fields fields, Direction direction) {
    Value day = point(fields, direction);
    return day == null || day.value() == null || day.value().startsWith("X")
        ? day
        : Value.date(Grain.WEEK.value(LocalDate.parse(day.value())));
  }

  private Value day(LocalDate day, TimeType type, String time) {
    narrative.at(Grain.DAY, day);
    return new Value(type, day + time, null);
  }

  /** Today and its neighbours, this morning, and clock times without a day. */
  private @Nullable Value near(Fields fields, TimeType type, String time) {
    String deictic = fields.first(Kind.DEICTIC);
    int dayOfMonth = fields.dayOfMonth();
    if (dayOfMonth > 0 && deictic == null && time.isEmpty()) {
      return ofThisMonth(dayOfMonth);
    }
    int by = deictic == null ? fields.relation() : Integer.parseInt(deictic.split(" ")[0]);
    boolean bare = deictic == null && !fields.has(Kind.REL);
    LocalDate base = bare && narrative.grain() == Grain.DAY ? narrative.day() : null;
    base = base == null ? published : base;
    if (base != null) {
      return day(base.plusDays(by), type, time);
    }
    if (bare) {
      return new Value(type, "XXXX-XX-XX" + time, null);
    }
    String relation = by == 0 ? "P1D of" : by < 0 ? "P1D before" : "P1D after";
    return Value.unknown(type, relation + " publication");
  }

  private Value ofThisMonth(int dayOfMonth) {
    LocalDate base = published;
    if (base == null || dayOfMonth > base.lengthOfMonth()) {
      return Value.date(String.format(Locale.ROOT, "XXXX-XX-%02d", dayOfMonth));
    }
    return day(base.withDayOfMonth(dayOfMonth), TimeType.DATE, "");
  }

  private @Nullable Value month(
      Fields fields, Month month, Direction direction, TimeType type, String time) {
    int dayOfMonth = fields.dayOfMonth();
    if (dayOfMonth > month.maxLength()) {
      return null;
    }
    Integer year = year(fields, month, dayOfMonth, direction);
    String day = dayOfMonth == 0 ? "" : String.format(Locale.ROOT, "-%02d", dayOfMonth);
    if (year == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
      return new Value(type, value + day + time, null);
    }
    YearMonth value = YearMonth.of(year, month);
    if (dayOfMonth > value.lengthOfMonth()) {
      return null;
    }
    LocalDate first = value.atDay(Math.max(1, dayOfMonth));
    narrative.at(dayOfMonth == 0 ? Grain.MONTH : Grain.DAY, first);
    return new Value(type, value + day + time, null);
  }

  private @Nullable Integer year(Fields fields, Month month, int dayOfMonth, Direction direction) {
    String year = fields.first(Kind.YEAR);
    if (year != null) {
      return Integer.valueOf(year);
    }
    if (published == null) {
      return null;
    }
    if ("Y".equals(fields.unit())) {
      return published.getYear() + fields.relation();
    }
    int order =
        dayOfMonth == 0 || month != published.getMonth()
            ? Integer.compare(month.getValue(), published.getMonthValue())
            : Integer.compare(dayOfMonth, published.getDayOfMonth());
    if (fields.has(Kind.REL)) {
      int relation = fields.relation();
      boolean justGone = order == -1 && month == published.getMonth().minus(1) && dayOfMonth == 0;
      boolean turns = relation < 0 ? order >= 0 || justGone : relation > 0 && order <= 0;
      return published.getYear() + (turns ? relation : 0);
    }
    int apart = Math.abs(month.getValue() - published.getMonthValue());
    boolean gone = direction == Direction.PAST && order > 0 && apart == NEAR;
    boolean close = dayOfMonth > 0 && apart <= NEAR && !gone;
    return published.getYear() + (close ? 0 : nearest(month, order, direction));
  }

  /** -1, 0 or 1 year from publication. */
  private int nearest(Month month, int order, Direction direction) {
    int apart = month.getValue() - published().getMonthValue();
    return switch (direction) {
      case PAST -> order > 0 ? -1 : 0;
      case FUTURE -> order < 0 ? 1 : 0;
      case UNKNOWN -> apart > 6 ? -1 : apart < -8 ? 1 : 0;
    };
  }

  private LocalDate published() {
    if (published == null) {
      throw new IllegalStateException("asked without a day of publication");
    }
    return published;
  }

  private Value weekday(
      Fields fields, DayOfWeek weekday, Direction direction, TimeType type, String time) {
    int relation = fields.relation();
    boolean said = fields.has(Kind.REL);
    boolean future = said && relation != 0 ? relation > 0 : direction == Direction.FUTURE;
    if (said && relation == 0) {
      future = direction != Direction.PAST;
    }
    if (published == null) {
      String name = weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);
      return Value.unknown(
          type, name + (future ? " on or after " : " on or before ") + "publication");
    }
    boolean strict = said && relation != 0 && !"W".equals(fields.unit());
    LocalDate day = published;
    if ("W".equals(fields.unit())) {
      day = published.plusWeeks(relation).with(weekday);
    } else if (future) {
      day =
          published.with(
              strict ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
    } else {
      day =
          published.with(
              strict
                  ? TemporalAdjusters.previous(weekday)
                  : TemporalAdjusters.previousOrSame(weekday));
    }
    return day(day, type, time);
  }

  Value season(Fields fields, Direction direction) {
    String season = String.valueOf(fields.first(Kind.SEASON));
    String said = fields.first(Kind.YEAR);
    int month = season.equals("SP") ? 3 : season.equals("SU") ? 6 : season.equals("FA") ? 9 : 12;
    if (said == null && published == null) {
      return Value.date("XXXX-" + season);
    }
    int year;
    if (said != null) {
      year = Integer.parseInt(said);
    } else if ("Y".equals(fields.unit())) {
      year = published().getYear() + fields.relation();
    } else {
      int order = Integer.compare(month, (published().getMonthValue() / 3) * 3);
      int relation = fields.relation();
      boolean back = relation < 0 ? order >= 0 : direction == Direction.PAST && order > 0;
      boolean forth = relation > 0 ? order <= 0 : direction == Direction.FUTURE && order < 0;
      year = published().getYear() + (back ? -1 : forth ? 1 : 0);
    }
    narrative.at(Grain.SEASON, LocalDate.of(year, month, 1));
    return Value.date(year + "-" + season);
  }

  /**
   * @param argument {@code Q} or {@code H}, with its number where no word of the text says it
   */
  @Nullable Value quarter(Fields fields, String argument, Direction direction) {
    String half = argument.substring(0, 1);
    String ordinal = fields.has(Kind.ORD) ? fields.first(Kind.ORD) : fields.first(Kind.QUARTER);
    ordinal = argument.length() > 1 ? argument.substring(1) : ordinal;
    ordinal = ordinal == null ? fields.first(Kind.NUM) : ordinal;
    int number = ordinal == null ? 0 : Amount.whole(ordinal);
    int months = half.equals("Q") ? 3 : 6;
    if (number < 1 || number > 12 / months) {
      return null;
    }
    String said = fields.first(Kind.YEAR);
    if (said == null && published == null) {
      return Value.date("XXXX-" + half + number);
    }
    int first = (number - 1) * months + 1;
    int year;
    if (said != null) {
      year = Integer.parseInt(said);
    } else if (fields.has(Kind.REL)) {
      year = published().getYear() + fields.relation();
    } else {
      boolean begun = first <= published().getMonthValue();
      year = published().getYear() - (begun || direction == Direction.FUTURE ? 0 : 1);
    }
    narrative.at(half.equals("Q") ? Grain.QUARTER : Grain.HALF, LocalDate.of(year, first, 1));
    return Value.date(year + "-" + half + number);
  }

  Value yearEnd() {
    return published == null
        ? Value.unknown(TimeType.DATE, "end of year of publication")
        : Value.date(Grain.YEAR.value(published));
  }

  Value feast(String rule, Direction direction) {
    if (published == null) {
      return Value.date(
          rule.contains("x") ? "XXXX-" + rule.substring(2, 4) : "XXXX" + rule.substring(1));
    }
    LocalDate day = Fields.feast(rule, published.getYear());
    boolean past = direction != Direction.FUTURE;
    if (past && day.isAfter(published.plusDays(30))) {
      day = Fields.feast(rule, published.getYear() - 1);
    } else if (!past && day.isBefore(published)) {
      day = Fields.feast(rule, published.getYear() + 1);
    }
    return day(day, TimeType.DATE, "");
  }
}
