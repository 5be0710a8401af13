package org.headwater.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** TIMEX3 and ISO 8601 values in words; what is not understood stays as it is. */
final class DateText {
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

  private DateText() {}

  static String of(String value) {
    try {
      return switch (value.length()) {
        case 7 -> YearMonth.parse(value).format(MONTH);
        case 10 -> LocalDate.parse(value).format(DAY);
        case 13 -> partOfDay(value);
        default -> value.length() > 16 ? instant(value) : value;
      };
    } catch (DateTimeException e) {
      return value;
    }
  }

  /** The day of a value that has one, else the value itself. */
  static String day(String value) {
    return value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
  }

  /** The time of day of a value that has one, else nothing. */
  static String clock(String value) {
    if (value.length() == 13) {
      return PARTS.getOrDefault(value.substring(10), "");
    }
    try {
      return value.length() > 16 ? OffsetDateTime.parse(value).format(CLOCK) : "";
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String partOfDay(String value) {
    String part = PARTS.get(value.substring(10));
    return part == null ? value : LocalDate.parse(value.substring(0, 10)).format(DAY) + ", " + part;
  }

  private static String instant(String value) {
    OffsetDateTime moment = OffsetDateTime.parse(value);
    return moment.format(DAY) + ", " + moment.format(CLOCK) + " (UTC" + offset(moment) + ")";
  }

  private static String offset(OffsetDateTime moment) {
    String id = moment.getOffset().getId();
    return id.equals("Z") ? "" : id;
  }
}
