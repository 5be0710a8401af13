package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;
import org.headwater.language.CalendarNames;

/**
 * The weekdays, days of the year and years that the head of an article names.
 *
 * <p>Why: two events of one kind are told in the same words, but not of the same day. How: words
 * that are weekdays or months in the article's language ({@link CalendarNames}), a number beside a
 * month, numbers that are years. Nothing is resolved: a report of Tuesday's quake agrees with
 * another one of Tuesday's quake, and not with one of Friday's. Cost: a look-up for each word of
 * the head.
 *
 * @param codes ascending: 1 to 7 for weekdays, month times a hundred and day for days of the year,
 *     years as they are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record NamedDays(int[] codes) {
  static final NamedDays NONE = new NamedDays(new int[0]);

  private static final int FIRST_DAY = 101;
  private static final int FIRST_YEAR = 1900;
  private static final int PAST_YEARS = 2100;

  /**
   * Six measures, for weekdays, days of the year and years two each: 1 where two articles name the
   * same, then 1 where both name some and no common one.
   */
  static double[] agreement(NamedDays a, NamedDays b) {
    double[] agreement = new double[6];
    agree(a, b, 1, FIRST_DAY, agreement, 0);
    agree(a, b, FIRST_DAY, FIRST_YEAR, agreement, 2);
    agree(a, b, FIRST_YEAR, PAST_YEARS, agreement, 4);
    return agreement;
  }

  private static void agree(
      NamedDays a, NamedDays b, int from, int past, double[] agreement, int at) {
    if (a.names(from, past) && b.names(from, past)) {
      boolean same = false;
      for (int code : a.codes) {
        same |= code >= from && code < past && Arrays.binarySearch(b.codes, code) >= 0;
      }
      agreement[same ? at : at + 1] = 1;
    }
  }

  private boolean names(int from, int past) {
    for (int code : codes) {
      if (code >= from && code < past) {
        return true;
      }
    }
    return false;
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(codes.length);
    for (int code : codes) {
      out.writeShort(code);
    }
  }

  static NamedDays read(DataInput in) throws IOException {
    int[] codes = new int[in.readUnsignedByte()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = in.readUnsignedShort();
    }
    return new NamedDays(codes);
  }

  /** Gathers the days that words name, in their order. */
  static final class Reader {
    /**
     * A day stands at most so far before its month ("3 de mayo"); behind it, it follows at once.
     */
    private static final int BEFORE = 2;

    private static final int LONG_AGO = -9;

    /** So many are kept. */
    private static final int MOST = 40;

    private final CalendarNames names;
    private final TreeSet<Integer> codes = new TreeSet<>();
    private int words;
    private int month;
    private int monthAt = LONG_AGO;
    private int day;
    private int dayAt = LONG_AGO;

    Reader(CalendarNames names) {
      this.names = names;
    }

    /** Takes the next word, in lower case. */
    void add(String word) {
      words++;
      if (Character.isDigit(word.charAt(0))) {
        readNumber(word);
        return;
      }
      int weekday = names.weekday(word);
      if (weekday > 0) {
        keep(weekday);
      }
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      int named = names.month(bare);
      if (named > 0) {
        month = named;
        monthAt = words;
        if (words - dayAt <= BEFORE) {
          pair();
        }
      }
    }

    /** A day, a year, or both where no space stands behind the comma ("17,2013"). */
    private void readNumber(String word) {
      int comma = word.indexOf(',');
      if (comma < 0) {
        readDay(word);
        readYear(word);
      } else if (word.length() == comma + 5) {
        readDay(word.substring(0, comma));
        readYear(word.substring(comma + 1));
      }
    }

    private void readYear(String word) {
      int year = word.length() == 4 ? digits(word) : 0;
      if (year >= FIRST_YEAR && year < PAST_YEARS) {
        keep(year);
      }
    }

    /** One or two digits, perhaps with an ending ("18th", "3.") or a last day ("11-13"). */
    private void readDay(String word) {
      int end = word.length() > 1 && isDigit(word.charAt(1)) ? 2 : 1;
      int number = digits(word.substring(0, end));
      if (isEnding(word.substring(end)) && number >= 1 && number <= 31) {
        day = number;
        dayAt = words;
        if (words - monthAt == 1) {
          pair();
        }
      }
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

    private void pair() {
      keep(month * 100 + day);
      monthAt = LONG_AGO;
      dayAt = LONG_AGO;
    }

    private void keep(int code) {
      if (codes.size() < MOST) {
        codes.add(code);
      }
    }

    NamedDays days() {
      return codes.isEmpty()
          ? NONE
          : new NamedDays(codes.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
