package org.headwater.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures and what it may be: a count, a year, a day, a clock time, a date.
 *
 * @param end behind its last character
 */
record Figures(int end, Map<Kind, String> readings) {
  /** Reads the number that begins at {@code start}, a digit. */
  static Figures read(String text, int start, int end) {
    int stop = digits(text, start, end);
    int length = stop - start;
    String figures = text.substring(start, Math.min(stop, start + 9));
    Figures date = length == 4 ? iso(text, start, stop, end) : slashed(text, start, stop, end);
    if (date != null) {
      return date;
    }
    if (length <= 2 && at(text, stop, end) == ':') {
      Figures clock = clock(text, start, stop, end);
      if (clock != null) {
        return clock;
      }
    }
    if (thousands(text, stop, end) || decimals(text, stop, end)) {
      return compound(text, start, stop, end);
    }
    return plain(text, figures, stop, end);
  }

  /** The readings of two figures behind an apostrophe; {@code next} is the character after them. */
  static Map<Kind, String> shortYear(String figures, char next) {
    String century = figures.charAt(0) <= '2' ? "20" : "19";
    if (next == 's' && figures.charAt(1) == '0') {
      return Map.of(Kind.DECADE, "19" + figures.charAt(0));
    }
    return Map.of(Kind.YEAR, century + figures);
  }

  private static Figures plain(String text, String figures, int stop, int end) {
    Map<Kind, String> readings = new EnumMap<>(Kind.class);
    String tail = letters(text, stop, end);
    if (tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th")) {
      readings.put(Kind.ORD, figures);
      day(figures, readings);
      return new Figures(stop + 2, readings);
    }
    if (tail.equals("s") && figures.length() == 4 && figures.endsWith("0")) {
      readings.put(Kind.DECADE, figures.substring(0, 3));
      return new Figures(stop + 1, readings);
    }
    if (tail.equals("s") && figures.length() == 2 && figures.endsWith("0")) {
      readings.put(Kind.DECADE, "19" + figures.charAt(0));
      return new Figures(stop + 1, readings);
    }
    if (figures.length() <= 6) {
      readings.put(Kind.NUM, strip(figures));
    }
    if (figures.length() == 4 && figures.compareTo("1000") >= 0 && figures.compareTo("2199") <= 0) {
      readings.put(Kind.YEAR, figures);
    }
    day(figures, readings);
    return new Figures(stop, readings);
  }

  private static void day(String figures, Map<Kind, String> readings) {
    if (figures.length() <= 2) {
      int day = Integer.parseInt(figures);
      if (day >= 1 && day <= 31) {
        readings.put(Kind.DAY, String.format(Locale.ROOT, "%02d", day));
      }
    }
  }

  /** {@code 1,200,000} and {@code 5.25}: counts, never years. */
  private static Figures compound(String text, int start, int stop, int end) {
    int at = stop;
    while (thousands(text, at, end)) {
      at += 4;
    }
    if (decimals(text, at, end)) {
      at = digits(text, at + 1, end);
    }
    String value = text.substring(start, at).replace(",", "");
    return new Figures(at, value.length() <= 9 ? Map.of(Kind.NUM, value) : Map.of());
  }

  private static boolean thousands(String text, int at, int end) {
    return at(text, at, end) == ',' && digits(text, at + 1, end) == at + 4;
  }

  private static boolean decimals(String text, int at, int end) {
    return at(text, at, end) == '.' && Scanner.digit(at(text, at + 1, end));
  }

  private static @Nullable Figures clock(String text, int start, int stop, int end) {
    int minutes = digits(text, stop + 1, end);
    int hour = Integer.parseInt(text.substring(start, stop));
    if (minutes != stop + 3 || hour > 24 || text.charAt(stop + 1) > '5') {
      return null;
    }
    if (hour == 24 && !text.startsWith("00", stop + 1)) {
      return new Figures(minutes, Map.of());
    }
    String value = String.format(Locale.ROOT, "%02d:%s", hour, text.substring(stop + 1, minutes));
    int last = minutes;
    if (at(text, minutes, end) == ':' && digits(text, minutes + 1, end) == minutes + 3) {
      last = minutes + 3;
      value += text.substring(minutes, last);
    }
    return new Figures(last, Map.of(Kind.CLOCK, value));
  }

  /** {@code 2024-07-08} and {@code 2024-07-08T09:30Z}; the time of the day is left to the rules. */
  private static @Nullable Figures iso(String text, int start, int stop, int end) {
    boolean shaped =
        at(text, stop, end) == '-'
            && digits(text, stop + 1, end) == stop + 3
            && at(text, stop + 3, end) == '-'
            && digits(text, stop + 4, end) == stop + 6;
    return shaped
        ? date(
            text.substring(start, stop),
            text.substring(stop + 1, stop + 3),
            text.substring(stop + 4, stop + 6),
            stop + 6)
        : null;
  }

  /** {@code 7/8/2024}: the month first unless it cannot be one; {@code 8.7.2024}: the day first. */
  private static @Nullable Figures slashed(String text, int start, int stop, int end) {
    char sign = at(text, stop, end);
    if (stop - start > 2 || (sign != '/' && sign != '.')) {
      return null;
    }
    int second = digits(text, stop + 1, end);
    int third = digits(text, second + 1, end);
    int yearLength = third - second - 1;
    if (second == stop + 1
        || second > stop + 3
        || at(text, second, end) != sign
        || (yearLength != 4 && (yearLength != 2 || sign == '.'))) {
      return null;
    }
    String a = text.substring(start, stop);
    String b = text.substring(stop + 1, second);
    String year = text.substring(second + 1, third);
    if (yearLength == 2) {
      year = (year.charAt(0) <= '4' ? "20" : "19") + year;
    }
    boolean monthFirst = sign == '/' && Integer.parseInt(a) <= 12;
    return monthFirst ? date(year, a, b, third) : date(year, b, a, third);
  }

  private static @Nullable Figures date(String year, String month, String day, int end) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return new Figures(end, Map.of(Kind.ISO, date.toString()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int digits(String text, int at, int end) {
    int stop = at;
    while (stop < end && Scanner.digit(text.charAt(stop))) {
      stop++;
    }
    return Math.max(stop, at);
  }

  private static String letters(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop < at + 3 && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return at < stop ? text.substring(at, stop).toLowerCase(Locale.ROOT) : "";
  }

  private static String strip(String figures) {
    return Integer.toString(Integer.parseInt(figures));
  }

  private static char at(String text, int index, int end) {
    return index < end ? text.charAt(index) : ' ';
  }
}
