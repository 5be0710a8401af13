package org.headwater.extract;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.PartialDate;
import org.headwater.language.WordList;
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
      Pattern.compile(
          "(?<!\\d)(?<!\\d[./-])(\\d{1,2})([./-]| \\| )\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d/-]|\\.\\d)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?=[/_.-]|$)");

  /** A half of the day or a zone after a date in numbers as only Americans write it. */
  private static final Pattern AMERICAN =
      Pattern.compile("\\d ?[AaPp]\\.?[Mm]\\.?,? (?:[ECMP][DS]?T)\\b");

  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d.,:])(\\d{1,2})[:.h](\\d\\d)(?![\\d.])(?:\\s?([AaPp]\\.?[Mm])\\b)?");

  private static final Set<String> ORDINAL_ENDINGS =
      WordList.set(DateReader.class, "ordinal-endings.txt");

  private static final int LONGEST = 400;

  /** A machine's clock that was never set writes this year. */
  private static final LocalDate UNSET = LocalDate.of(1970, 1, 2);

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
    text = GluedDates.part(text);
    Matcher iso = ISO.matcher(text);
    if (iso.find() && (iso.group(3) != null || labelled)) {
      PartialDate date = iso(iso);
      if (date != null) {
        return date;
      }
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find() && (labelled || isFull(numbers, text))) {
      return numbers(numbers, order, text);
    }
    return named(text, labelled);
  }

  /** A year of two digits is one where an hour follows. */
  private static boolean isFull(Matcher numbers, String text) {
    return numbers.group(4).length() == 4 || CLOCK.matcher(text).find(numbers.end());
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
        return set(exact);
      }
    }
    return set(PartialDate.parse(day).orElse(null));
  }

  /** A date other than the beginning of a machine's time. */
  private static @Nullable PartialDate set(@Nullable PartialDate date) {
    boolean unset =
        date != null
            && !date.earliest().isAfter(UNSET)
            && !date.earliest().isBefore(UNSET.minusDays(2));
    return unset ? null : date;
  }

  private static @Nullable PartialDate numbers(Matcher m, DayOrder order, String text) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean dayFirst = !m.group(2).equals("/") && !m.group(2).equals("-");
    dayFirst |= first > 12 || first == second;
    boolean monthFirst = second > 12;
    dayFirst |= !monthFirst && order == DayOrder.DAY_FIRST;
    monthFirst |= !dayFirst && order == DayOrder.MONTH_FIRST;
    if (!dayFirst && !monthFirst && AMERICAN.matcher(text).find(m.end())) {
      monthFirst = true;
    }
    if (!dayFirst && !monthFirst) {
      return null;
    }
    String year = m.group(4).length() == 4 ? m.group(4) : "20" + m.group(4);
    return monthFirst ? day(year, m.group(1), m.group(3)) : day(year, m.group(3), m.group(1));
  }

  /**
   * Which number of a date in a short line is the day, where only one order makes a date of it;
   * UNKNOWN for any other line.
   */
  static DayOrder orderIn(String line) {
    if (line.length() > 60 || line.indexOf('/') < 0) {
      return DayOrder.UNKNOWN;
    }
    Matcher m = NUMBERS.matcher(line);
    if (!m.find() || !m.group(2).equals("/")) {
      return DayOrder.UNKNOWN;
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    if (first > 12 && first <= 31 && second <= 12) {
      return DayOrder.DAY_FIRST;
    }
    return second > 12 && second <= 31 && first <= 12 ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN;
  }

  /** The day and hour that a line shows, without their zone; null when it shows no hour. */
  static @Nullable LocalDateTime clock(String line, DayOrder order) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    PartialDate date = written(text, true, order);
    Matcher hour = date == null || !date.isDay() ? null : CLOCK.matcher(GluedDates.part(text));
    if (date == null || hour == null || !hour.find()) {
      return null;
    }
    int hours = Integer.parseInt(hour.group(1));
    String half = hour.group(3) == null ? "" : hour.group(3).toLowerCase(Locale.ROOT);
    hours = half.startsWith("p") && hours < 12 ? hours + 12 : hours;
    hours = half.startsWith("a") && hours == 12 ? 0 : hours;
    int minutes = Integer.parseInt(hour.group(2));
    return hours > 23 || minutes > 59 ? null : date.earliest().atTime(hours, minutes);
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
    boolean ending = rest.isEmpty() || ORDINAL_ENDINGS.contains(rest);
    return digits >= 1 && digits <= 2 && ending ? word.substring(0, digits) : "";
  }

  private static @Nullable PartialDate day(String year, String month, String day) {
    return set(PartialDate.parse(year + "-" + two(month) + "-" + two(day)).orElse(null));
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
