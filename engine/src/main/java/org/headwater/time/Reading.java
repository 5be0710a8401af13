package org.headwater.time;

import java.time.LocalDate;
import java.util.Locale;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the expressions of one article in order, under one assumed day of publication or none, and
 * keeps the narrative's time on the way. One object for one pass. Cost: linear in the expressions.
 */
final class Reading {
  private static final String PUBLICATION = "publication";

  private final @Nullable LocalDate published;
  private final Narrative narrative;
  private final CalendarReading calendar;

  Reading(@Nullable LocalDate published) {
    this.published = published;
    this.narrative = new Narrative(published);
    this.calendar = new CalendarReading(published, narrative);
  }

  /** The value, or null when the words are no time after all. */
  @Nullable Value read(Expression expression) {
    Fields fields = expression.fields();
    String argument = expression.rule().argument();
    return switch (expression.rule().meaning()) {
      case BEFORE, NONE -> null;
      case CALENDAR ->
          argument.equals("W")
              ? calendar.week(fields, expression.direction())
              : calendar.point(fields, expression.direction());
      case SEASON -> calendar.season(fields, expression.direction());
      case DECADE -> decade(fields);
      case CENTURY -> century(fields);
      case QUARTER -> calendar.quarter(fields, argument, expression.direction());
      case RELATIVE -> relative(fields);
      case AGO -> shifted(expression, -1, published, PUBLICATION);
      case AHEAD -> shifted(expression, 1, published, PUBLICATION);
      case EARLIER -> narrated(expression, -1);
      case LATER -> narrated(expression, 1);
      case NARRATIVE -> same(expression, argument);
      case YEAR_AGO -> yearAgo(expression);
      case DURATION -> duration(expression);
      case RATE -> expression.behindNumber() ? set(fields) : duration(expression);
      case SET -> set(fields);
      case FIXED -> calendar.yearEnd();
      case REF -> reference(expression, argument);
      case HOLIDAY -> calendar.feast(argument, expression.direction());
    };
  }

  /** A vague reference; "soon" in a story of the past speaks of the past and says nothing. */
  private static @Nullable Value reference(Expression expression, String argument) {
    String value =
        argument.isEmpty() ? String.valueOf(expression.fields().first(Kind.REF)) : argument;
    boolean told = argument.isEmpty() && expression.direction() == Direction.PAST;
    return told && value.equals("FUTURE_REF") ? null : Value.date(value);
  }

  private Value decade(Fields fields) {
    return Value.date(String.valueOf(fields.first(Kind.DECADE)));
  }

  private static @Nullable Value century(Fields fields) {
    String ordinal = fields.first(Kind.ORD);
    int number = ordinal == null ? 0 : Integer.parseInt(ordinal);
    return number < 1 || number > 30
        ? null
        : Value.date(String.format(Locale.ROOT, "%02d", number - 1));
  }

  /** {@code last month}: a unit counted from the publication's own. */
  private @Nullable Value relative(Fields fields) {
    String said = fields.unit();
    String unit = said == null ? "WE" : said;
    Grain grain = Grain.of(unit);
    int by = fields.relation();
    if (grain == null) {
      return Value.duration(Amount.iso("1", unit));
    }
    if (published == null) {
      return Value.unknown(TimeType.DATE, relation("P1" + unit, by, PUBLICATION));
    }
    LocalDate day = grain.shift(published, by);
    if (grain == Grain.WEEKEND && !fields.has(Kind.REL)) {
      day = published.minusDays(published.getDayOfWeek().getValue() % 7);
    }
    narrative.at(grain, day);
    return Value.date(grain.value(day));
  }

  private static String relation(String length, int by, String anchor) {
    return by == 0 ? length + " of " + anchor : length + (by < 0 ? " before " : " after ") + anchor;
  }

  /** {@code two years ago}: a number of units from an anchor, as fine as the unit. */
  private @Nullable Value shifted(
      Expression expression, int sign, @Nullable LocalDate anchor, String name) {
    String one = expression.rule().argument();
    String length =
        one.isEmpty() ? Amount.of(expression.fields(), expression.words()) : Amount.iso("1", one);
    String unit = one.isEmpty() ? expression.fields().unit() : one;
    if (length == null || unit == null) {
      return null;
    }
    if (length.contains("X")) {
      return Value.date(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    int count = Amount.whole(length.replaceAll("[^0-9.]", ""));
    Grain grain = unit.equals("2W") ? Grain.WEEK : Grain.of(unit);
    if (anchor == null || grain == null || length.contains(".") || count > 5000) {
      TimeType type = grain == null ? TimeType.TIME : TimeType.DATE;
      return Value.unknown(type, relation(length, sign, name));
    }
    LocalDate day = grain.shift(anchor, sign * count);
    Grain shown = grain == Grain.DECADE || grain == Grain.CENTURY ? Grain.YEAR : grain;
    if (day.getYear() < 1 || day.getYear() > 9999) {
      return null;
    }
    narrative.at(shown, day);
    return Value.date(shown.value(day));
  }

  /** {@code two days later}: counted from the narrative's time when that is fine enough. */
  private @Nullable Value narrated(Expression expression, int sign) {
    if (expression.fields().has(Kind.DAYPART) || expression.words().contains("night")) {
      return part(expression, sign);
    }
    String said = expression.rule().argument();
    String unit = said.isEmpty() ? expression.fields().unit() : said;
    Grain grain = unit == null ? null : Grain.of(unit);
    boolean fine = grain != null && narrative.grain().compareTo(grain) <= 0;
    LocalDate anchor = fine ? narrative.day() : null;
    return shifted(expression, sign, anchor, "narrative");
  }

  private Value part(Expression expression, int sign) {
    LocalDate day = narrative.grain() == Grain.DAY ? narrative.day() : null;
    String time = expression.fields().timeOfDay();
    return day == null
        ? Value.unknown(TimeType.TIME, relation("P1D", sign, "narrative"))
        : new Value(TimeType.TIME, day.plusDays(sign) + (time.isEmpty() ? "TNI" : time), null);
  }

  /** {@code that year}, {@code the quarter}, {@code then}: what the narrative speaks of. */
  private @Nullable Value same(Expression expression, String argument) {
    String unit = argument.isEmpty() ? expression.fields().unit() : argument;
    if ("Q".equals(unit)) {
      return quarter(expression);
    }
    Grain grain = unit == null ? narrative.grain() : Grain.of(unit);
    LocalDate day = narrative.day();
    if (day == null && grain == Grain.YEAR) {
      day = published;
    }
    if (grain == null) {
      return null;
    }
    if (day == null) {
      return unit == null ? Value.unknown(TimeType.DATE, "narrative") : Value.duration("P1" + unit);
    }
    boolean known = grain.compareTo(narrative.grain()) >= 0 || grain == Grain.YEAR;
    return known ? Value.date(grain.value(day)) : Value.unknown(TimeType.DATE, "narrative");
  }

  /** {@code that quarter} is the last that was named, {@code the latest} the one reported on. */
  private Value quarter(Expression expression) {
    boolean latest = !expression.words().contains("that") && !expression.words().contains("same");
    LocalDate quarter = latest ? narrative.reported() : narrative.quarter();
    quarter = quarter == null ? narrative.ended() : quarter;
    return quarter == null
        ? Value.unknown(TimeType.DATE, "narrative")
        : Value.date(Grain.QUARTER.value(quarter));
  }

  /** {@code the year-ago quarter}: a year before the quarter, else the year, under discussion. */
  private Value yearAgo(Expression expression) {
    LocalDate quarter = narrative.reported();
    String year = expression.fields().first(Kind.YEAR);
    if (quarter != null) {
      int years = year == null ? quarter.getYear() - 1 : Integer.parseInt(year);
      return Value.date(Grain.QUARTER.value(quarter.withYear(years)));
    }
    if (year != null) {
      return Value.date(year);
    }
    return published == null
        ? Value.unknown(TimeType.DATE, relation("P1Y", -1, PUBLICATION))
        : Value.date(Grain.YEAR.value(published.minusYears(1)));
  }

  private @Nullable Value duration(Expression expression) {
    if (expression.words().contains("overnight")) {
      return Value.duration("PT12H");
    }
    String length = Amount.of(expression.fields(), expression.words());
    if ("P6M".equals(length) || "P9M".equals(length)) {
      narrative.leaveQuarter();
    }
    return length == null ? null : Value.duration(length);
  }

  private static @Nullable Value set(Fields fields) {
    String word = fields.first(Kind.SETWORD);
    if (word != null) {
      return Value.set(word);
    }
    if (fields.weekday() != null) {
      String day = "XXXX-WXX-" + fields.weekday().getValue();
      String part =
          fields.has(Kind.DAYPARTS) ? "T" + fields.first(Kind.DAYPARTS) : fields.timeOfDay();
      return Value.set(day + part);
    }
    if (fields.month() != null) {
      return Value.set(String.format(Locale.ROOT, "XXXX-%02d", fields.month().getValue()));
    }
    if (fields.has(Kind.SEASON)) {
      return Value.set("XXXX-" + fields.first(Kind.SEASON));
    }
    if (fields.has(Kind.DAYPART)) {
      return Value.set("XXXX-XX-XXT" + fields.first(Kind.DAYPART));
    }
    String unit = fields.unit();
    if (unit == null) {
      return null;
    }
    return Value.set(Amount.iso(fields.has(Kind.UNITS) ? Amount.count(fields, false) : "1", unit));
  }
}
