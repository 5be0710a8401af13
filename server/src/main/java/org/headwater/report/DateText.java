package org.headwater.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TIMEX3 and ISO 8601 values in words; what is not understood stays as it is. */
public final class DateText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private static final Map<String, String> PARTS =
      Map.of(
          "TMO", "morning",
          "TAF", "afternoon",
          "TEV", "evening",
          "TNI", "night",
          "TMI", "midday",
          "TDT", "daytime");

  private static final Map<String, String> REFERENCES =
      Map.of(
          "PRESENT_REF", "now",
          "PAST_REF", "before now, not said when",
          "FUTURE_REF", "after now, not said when");

  /** What TIMEX3 puts behind a year. */
  private static final Map<String, String> PARTS_OF_YEARS =
      Map.of(
          "SP", "spring ",
          "SU", "summer ",
          "FA", "autumn ",
          "WI", "winter ",
          "Q1", "the first quarter of ",
          "Q2", "the second quarter of ",
          "Q3", "the third quarter of ",
          "Q4", "the fourth quarter of ",
          "H1", "the first half of ",
          "H2", "the second half of ");

  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([A-Z][A-Z0-9])");
  private static final Pattern WEEK = Pattern.compile("(\\d{4}-W\\d{2})(-WE)?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");
  private static final Pattern DURATION = Pattern.compile("P(?:(\\d+)([YMWD])|T(\\d+)([HMS]))");

  private DateText() {}

  /** The value in words, as precise as it is. */
  public static String of(String value) {
    try {
      return switch (value.length()) {
        case 7 -> Character.isDigit(value.charAt(5)) ? month(value) : rare(value);
        case 10 -> Character.isDigit(value.charAt(9)) ? day(LocalDate.parse(value)) : rare(value);
        case 13 -> partOfDay(value);
        case 16 -> minute(value);
        default -> value.length() > 16 ? instant(value) : rare(value);
      };
    } catch (DateTimeException e) {
      return value;
    }
  }

  /** The day of a value that has one, else the value itself. */
  public static String day(String value) {
    return value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
  }

  /** The time of day of a value that has one, else nothing. */
  public static String clock(String value) {
    if (value.length() == 13) {
      return PARTS.getOrDefault(value.substring(10), "");
    }
    try {
      if (value.length() == 16) {
        return LocalDateTime.parse(value).format(CLOCK);
      }
      return value.length() > 16 ? LocalDateTime.from(moment(value)).format(CLOCK) : "";
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String day(LocalDate day) {
    return day.format(DAY);
  }

  private static String month(String value) {
    return YearMonth.parse(value).format(MONTH);
  }

  private static String partOfDay(String value) {
    String part = PARTS.get(value.substring(10));
    return part == null ? value : day(LocalDate.parse(value.substring(0, 10))) + ", " + part;
  }

  private static String minute(String value) {
    LocalDateTime moment = LocalDateTime.parse(value);
    return moment.format(DAY) + ", " + moment.format(CLOCK);
  }

  private static String instant(String value) {
    TemporalAccessor moment = moment(value);
    return DAY.format(moment) + ", " + CLOCK.format(moment) + zone(moment);
  }

  /** With seconds; many pages say no offset. */
  private static TemporalAccessor moment(String value) {
    return DateTimeFormatter.ISO_DATE_TIME.parseBest(
        value, OffsetDateTime::from, LocalDateTime::from);
  }

  private static String zone(TemporalAccessor moment) {
    if (!(moment instanceof OffsetDateTime zoned)) {
      return "";
    }
    String id = zoned.getOffset().getId();
    return " (UTC" + (id.equals("Z") ? "" : id) + ")";
  }

  /** Values that are no date of a calendar: weeks, seasons, decades, lengths, "now". */
  private static String rare(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      boolean end = week.group(2) != null;
      LocalDate first =
          LocalDate.parse(week.group(1) + (end ? "-6" : "-1"), DateTimeFormatter.ISO_WEEK_DATE);
      return (end ? "the weekend of " : "the week of ") + day(first);
    }
    Matcher part = PART_OF_YEAR.matcher(value);
    if (part.matches()) {
      String words = PARTS_OF_YEARS.get(part.group(2));
      return words == null ? value : words + part.group(1);
    }
    Matcher decade = DECADE.matcher(value);
    if (decade.matches()) {
      return "the " + decade.group(1) + "0s";
    }
    Matcher duration = DURATION.matcher(value);
    return duration.matches() ? length(duration) : REFERENCES.getOrDefault(value, value);
  }

  private static String length(Matcher duration) {
    boolean clock = duration.group(1) == null;
    String number = Objects.requireNonNull(duration.group(clock ? 3 : 1));
    String unit =
        switch (Objects.requireNonNull(duration.group(clock ? 4 : 2))) {
          case "Y" -> "year";
          case "W" -> "week";
          case "D" -> "day";
          case "H" -> "hour";
          case "S" -> "second";
          default -> clock ? "minute" : "month";
        };
    return number + " " + unit + (number.equals("1") ? "" : "s");
  }
}
