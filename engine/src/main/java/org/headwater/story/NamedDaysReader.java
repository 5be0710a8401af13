package org.headwater.story;

import java.util.Locale;
import java.util.TreeSet;
import org.headwater.language.CalendarNames;

/**
 * Gathers the days that words name, in the order of the words: for {@link NamedDays}. Of a language
 * that is cut into single ideographs the last ones are put together. Cost: a look-up or a few for
 * each word.
 */
final class NamedDaysReader {
  /** So many are kept. */
  private static final int MOST = 40;

  /** Longer words are read no further. */
  private static final int LONGEST = 40;

  /** So many ideographs has the longest name of a weekday. */
  private static final int LONGEST_WEEKDAY = 3;

  private static final int SUNDAY = 7;

  /** Japan's name begins with the last ideograph of a Sunday's, and this comes next in it. */
  private static final char SECOND_OF_JAPAN = '本';

  private final CalendarNames names;
  private final TreeSet<Integer> codes = new TreeSet<>();

  /** A day whose month may follow, and a month whose day may; 0 for none. */
  private int day;

  private int month;

  /** A number that is a year if the next word says so, or 0. */
  private int year;

  /** Whether a month or a day of one, or a word that goes before years, has just been read. */
  private boolean beforeYear;

  /** The last ideographs, which are a word each: three of them may be a weekday. */
  private String ideographs = "";

  /** Whether the last two ideographs name a Sunday, unless a country's name begins in them. */
  private boolean sunday;

  NamedDaysReader(CalendarNames names) {
    this.names = names;
  }

  /** Takes the next word or mark, as it is written. */
  void add(String word) {
    char first = word.charAt(0);
    keepSunday(first);
    ideographs = Character.isIdeographic(first) ? last(ideographs + word) : "";
    if (isDigit(first)) {
      readNumber(word);
    } else if (Character.isLetter(first) && word.length() <= LONGEST) {
      readWord(word);
    } else if (!word.equals(".")) {
      day = 0;
      month = 0;
      beforeYear &= word.equals(",");
    }
  }

  /** What comes next belongs to nothing before. */
  void pause() {
    leaveDate();
    keepSunday(' ');
    ideographs = "";
  }

  private void leaveDate() {
    day = 0;
    month = 0;
    year = 0;
    beforeYear = false;
  }

  private void readWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    readWeekday(lower);
    if (year > 0 && names.isAfterYears(lower)) {
      keep(year);
    }
    int named = names.month(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    int numbered = day > 0 ? names.month(day + word) : 0;
    if (numbered > 0) {
      readNumberedMonth(numbered);
    } else if (named > 0) {
      readMonth(named);
    } else if (!names.isInsideDates(lower)) {
      leaveDate();
    }
    beforeYear |= names.isBeforeYears(lower);
    year = 0;
  }

  private void readWeekday(String word) {
    int weekday = names.weekday(word);
    for (int from = 0; from < ideographs.length() - 1 && weekday == 0; from++) {
      weekday = names.weekday(ideographs.substring(from));
      sunday = weekday == SUNDAY && ideographs.length() - from == 2;
    }
    if (weekday > 0 && !sunday) {
      keep(weekday);
    }
  }

  /** "上周日" is last Sunday, "上周日本" last week in Japan. */
  private void keepSunday(char next) {
    if (sunday && next != SECOND_OF_JAPAN) {
      keep(SUNDAY);
    }
    sunday = false;
  }

  private static String last(String run) {
    return run.substring(Math.max(0, run.length() - LONGEST_WEEKDAY));
  }

  /** A month that is called by its number: a day may follow. */
  private void readNumberedMonth(int named) {
    month = named;
    day = 0;
    beforeYear = false;
  }

  private void readMonth(int named) {
    month = day > 0 ? 0 : named;
    if (day > 0) {
      keep(named * 100 + day);
    }
    day = 0;
    beforeYear = true;
  }

  /** A day, a year, or both where no space stands behind the comma ("17,2013"). */
  private void readNumber(String word) {
    int comma = word.indexOf(',');
    int named = names.month(word);
    if (named > 0) {
      readNumberedMonth(named);
    } else if (comma < 0) {
      readPart(word);
    } else if (comma > 0 && word.length() == comma + 5) {
      readPart(word.substring(0, comma));
      readPart(word.substring(comma + 1));
    } else {
      leaveDate();
    }
  }

  private void readPart(String word) {
    int number = day(word);
    if (number > 0) {
      beforeYear = month > 0;
      if (month > 0) {
        keep(month * 100 + number);
      }
      day = month > 0 ? 0 : number;
      year = 0;
    } else {
      year = word.length() == 4 ? digits(word) : 0;
      year = year >= NamedDays.FIRST_YEAR && year < NamedDays.PAST_YEARS ? year : 0;
      if (year > 0 && beforeYear) {
        keep(year);
      }
      beforeYear = false;
      day = 0;
    }
    month = 0;
  }

  /** One or two digits, perhaps with an ending ("18th", "3.") or a last day ("11-13"), or 0. */
  private static int day(String word) {
    int end = word.length() > 1 && isDigit(word.charAt(1)) ? 2 : 1;
    int number = digits(word.substring(0, end));
    return isEnding(word.substring(end)) && number <= 31 ? number : 0;
  }

  private static boolean isEnding(String rest) {
    return rest.isEmpty()
        || rest.charAt(0) == '-'
        || rest.length() <= 2 && (Character.isLetter(rest.charAt(0)) || rest.equals("."));
  }

  private static int digits(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return 0;
      }
      value = value * 10 + word.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void keep(int code) {
    if (codes.size() < MOST) {
      codes.add(code);
    }
  }

  NamedDays days() {
    keepSunday(' ');
    return codes.isEmpty()
        ? NamedDays.NONE
        : new NamedDays(codes.stream().mapToInt(Integer::intValue).toArray());
  }
}
