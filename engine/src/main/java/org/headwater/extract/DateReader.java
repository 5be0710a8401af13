package org.headwater.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as machines and people write them, never more precise than they are. A date in
 * numbers whose order could be either way ({@code 03/04/2023}) is none, unless the page's language
 * tells.
 */
final class DateReader {
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?![\\d-])"
              + "(?:[T ]+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:\\.\\d{1,9})?\\s?(Z|[+-]\\d\\d:?\\d\\d)?)?");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:T?\\d{4,6}Z?)?$");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?=[/_.-]|$)");
  private static final int LONGEST = 400;

  private DateReader() {}

  /** Reads the value of an attribute or a property that only machines see. */
  static @Nullable PartialDate machine(String value) {
    return machine(value, DayOrder.UNKNOWN);
  }

  /** Reads the value or the text of an element that is marked as a time. */
  static @Nullable PartialDate machine(String value, DayOrder order) {
    String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value.strip();
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    return written(text, true, order);
  }

  static @Nullable PartialDate inAddress(@Nullable String url) {
    if (url == null || url.length() > 2000) {
      return null;
    }
    Matcher date = ADDRESS.matcher(url);
    return date.find() ? day(date.group(1), date.group(2), date.group(3)) : null;
  }

  /** The first date in a line, or null; a month alone only when the line is known to be a date. */
  static @Nullable PartialDate written(String line, boolean labelled, DayOrder order) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    if (!hasDigit(text)) {
      return null;
    }
    text = withoutChange(text);
    Matcher iso = ISO.matcher(text);
    if (iso.find() && (iso.group(3) != null || labelled)) {
      PartialDate date = iso(iso);
      if (date != null) {
        return date;
      }
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find()) {
      return numbers(numbers, order);
    }
    return named(text, labelled);
  }

  /** Every date has a number in it, and most lines have none. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out what follows a word for a change, when something stands before it. */
  private static String withoutChange(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String word :
        List.of("updated", "modified", "aktualisiert", "mis à jour", "actualizado")) {
      int at = lower.indexOf(word);
      if (at > 5) {
        return line.substring(0, Math.min(at, line.length()));
      }
    }
    return line;
  }

  private static @Nullable PartialDate iso(Matcher m) {
    if (m.group(3) == null) {
      return PartialDate.parse(m.group(1) + "-" + two(m.group(2))).orElse(null);
    }
    String day = m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3));
    String zone = m.group(7);
    if (m.group(4) != null && zone != null) {
      String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
      String seconds = m.group(6) == null ? "00" : m.group(6);
      String instant = day + "T" + two(m.group(4)) + ":" + m.group(5) + ":" + seconds + offset;
      PartialDate exact = PartialDate.parse(instant).orElse(null);
      if (exact != null) {
        return exact;
      }
    }
    return PartialDate.parse(day).orElse(null);
  }

  private static @Nullable PartialDate numbers(Matcher m, DayOrder order) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean dayFirst = m.group(2).equals(".") || first > 12 || first == second;
    boolean monthFirst = second > 12;
    dayFirst |= !monthFirst && order == DayOrder.DAY_FIRST;
    monthFirst |= !dayFirst && order == DayOrder.MONTH_FIRST;
    if (!dayFirst && !monthFirst) {
      return null;
    }
    return monthFirst
        ? day(m.group(4), m.group(1), m.group(3))
        : day(m.group(4), m.group(3), m.group(1));
  }

  /** A date with the month's name: its words in any usual order. */
  private static @Nullable PartialDate named(String text, boolean labelled) {
    List<String> words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      Integer month = DateWords.month(words.get(i));
      if (month == null) {
        continue;
      }
      String before = i > 0 ? ordinal(words.get(i - 1)) : "";
      before =
          before.isEmpty() && i > 1 && isOf(words.get(i - 1)) ? ordinal(words.get(i - 2)) : before;
      int next = i + 1 < words.size() && isOf(words.get(i + 1)) ? i + 2 : i + 1;
      String after = next < words.size() ? words.get(next) : "";
      String last = next + 1 < words.size() ? words.get(next + 1) : "";
      PartialDate date = null;
      if (!ordinal(after).isEmpty() && isYear(last)) {
        date = day(last, "" + month, ordinal(after));
      } else if (!before.isEmpty() && isYear(after)) {
        date = day(after, "" + month, before);
      } else if (i > 1 && isYear(words.get(i - 2)) && !before.isEmpty()) {
        date = day(words.get(i - 2), "" + month, before);
      } else if (labelled && isYear(after)) {
        date = PartialDate.parse(after + "-" + two("" + month)).orElse(null);
      }
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static boolean isOf(String word) {
    return word.equals("of") || word.equals("de") || word.equals("del");
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("20") || word.startsWith("19"))
        && word.chars().allMatch(Character::isDigit);
  }

  /** The day in words such as 7, 07, 7th; empty for any other word. */
  private static String ordinal(String word) {
    int digits = 0;
    while (digits < word.length()
        && digits < 3
        && word.charAt(digits) >= '0'
        && word.charAt(digits) <= '9') {
      digits++;
    }
    String rest = word.substring(digits);
    boolean ending = rest.isEmpty() || List.of("st", "nd", "rd", "th", "er", "º").contains(rest);
    return digits >= 1 && digits <= 2 && ending ? word.substring(0, digits) : "";
  }

  private static @Nullable PartialDate day(String year, String month, String day) {
    return PartialDate.parse(year + "-" + two(month) + "-" + two(day)).orElse(null);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
