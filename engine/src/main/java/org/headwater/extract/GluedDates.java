package org.headwater.extract;

import java.util.Locale;

/**
 * Parts what flattened pages glue to a date, so that it can be read: a name before a month ({@code
 * OllsenMay 3}), a number after a year ({@code 20232 shares}, {@code 202022. May}), an hour after a
 * short year ({@code 28.09.1912:34}). One pass; a line with nothing to part is returned as it is.
 */
final class GluedDates {
  private static final int LONGEST_MONTH = 12;
  private static final int YEAR = 4;

  private GluedDates() {}

  static String part(String line) {
    StringBuilder parted = null;
    int from = 0;
    for (int i = 1; i < line.length(); i++) {
      if (isCut(line, i)) {
        parted = parted == null ? new StringBuilder(line.length() + 8) : parted;
        parted.append(line, from, i).append(' ');
        from = i;
      }
    }
    return parted == null ? line : parted.append(line, from, line.length()).toString();
  }

  private static boolean isCut(String line, int at) {
    char before = line.charAt(at - 1);
    char here = line.charAt(at);
    if (!isDigit(before)) {
      return Character.isUpperCase(here) && Character.isLowerCase(before) && isMonth(line, at);
    }
    if (isDigit(here)) {
      return isAfterYear(line, at) || isAfterShortYear(line, at);
    }
    return Character.isLetter(here) && isDigits(line, at - YEAR, at);
  }

  private static boolean isMonth(String line, int start) {
    int end = start + 1;
    while (end < line.length()
        && end - start <= LONGEST_MONTH
        && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end - start <= LONGEST_MONTH
        && DateWords.month(line.substring(start, end).toLowerCase(Locale.ROOT)) != null;
  }

  /** Digits go on after four that are a year, no longer than a count or an hour does. */
  private static boolean isAfterYear(String line, int at) {
    int start = at - YEAR;
    if (start < 1 || isDigit(line.charAt(start - 1)) || !isDigits(line, start, at)) {
      return false;
    }
    boolean year = line.startsWith("20", start) || line.startsWith("19", start);
    boolean compact = isDigits(line, at, at + YEAR) && !isDigits(line, at, at + YEAR + 1);
    return year && line.charAt(start - 1) == ' ' && !compact
        || year && line.charAt(start - 1) == ' ' && isDay(line, start - 2);
  }

  /** Whether a day, a comma or a month's name ends here: a year comes next. */
  private static boolean isDay(String line, int last) {
    return last >= 0 && (line.charAt(last) == ',' || Character.isLetter(line.charAt(last)));
  }

  /** {@code .1912:34}: a year of two digits and an hour. */
  private static boolean isAfterShortYear(String line, int at) {
    return at >= 3
        && (line.charAt(at - 3) == '.' || line.charAt(at - 3) == '/')
        && isDigits(line, at - 2, at + 2)
        && at + 4 < line.length()
        && line.charAt(at + 2) == ':'
        && isDigits(line, at + 3, at + 5);
  }

  private static boolean isDigits(String line, int start, int end) {
    if (start < 0 || end > line.length()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!isDigit(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
