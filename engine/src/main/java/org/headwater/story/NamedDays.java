package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.headwater.document.PartialDate;
import org.headwater.language.CalendarNames;
import org.jspecify.annotations.Nullable;

/**
 * The weekdays, days of the year and years that the head of an article names.
 *
 * <p>Why: two events of one kind are told in the same words, but not of the same day. How: words
 * that are weekdays or months in the article's language ({@link CalendarNames}), a number beside a
 * month, and beside such a day or after a word like "in" a number that may be a year. Nothing is
 * resolved: a report of Tuesday's quake agrees with another one of Tuesday's quake, and not with
 * one of Friday's. Cost: a look-up for each word of the head.
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

  /**
   * The same without the year of the publication, which most articles of the time name.
   *
   * @param published null where it is not known; all years count then
   */
  NamedDays withoutOwnYear(@Nullable PartialDate published) {
    if (published == null) {
      return this;
    }
    int from = Math.max(FIRST_YEAR, published.earliest().getYear());
    int to = published.latest().getYear();
    int[] kept = Arrays.stream(codes).filter(code -> code < from || code > to).toArray();
    return kept.length == codes.length ? this : new NamedDays(kept);
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
    /** So many are kept. */
    private static final int MOST = 40;

    /** Longer words are read no further. */
    private static final int LONGEST = 40;

    private final CalendarNames names;
    private final TreeSet<Integer> codes = new TreeSet<>();

    /** A day whose month may follow, and a month whose day may; 0 for none. */
    private int day;

    private int month;

    /** A number that is a year if the next word says so, or 0. */
    private int year;

    /** Whether a month or a day of one, or a word that goes before years, has just been read. */
    private boolean beforeYear;

    Reader(CalendarNames names) {
      this.names = names;
    }

    /** Takes the next word or mark, as it is written. */
    void add(String word) {
      char first = word.charAt(0);
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
      day = 0;
      month = 0;
      year = 0;
      beforeYear = false;
    }

    private void readWord(String word) {
      String lower = word.toLowerCase(Locale.ROOT);
      int weekday = names.weekday(lower);
      if (weekday > 0) {
        keep(weekday);
      }
      if (year > 0 && names.isAfterYears(lower)) {
        keep(year);
      }
      int named = names.month(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
      if (named > 0) {
        readMonth(named);
      } else if (!names.isInsideDates(lower)) {
        pause();
      }
      beforeYear |= names.isBeforeYears(lower);
      year = 0;
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
      if (comma < 0) {
        readPart(word);
      } else if (comma > 0 && word.length() == comma + 5) {
        readPart(word.substring(0, comma));
        readPart(word.substring(comma + 1));
      } else {
        pause();
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
        year = year >= FIRST_YEAR && year < PAST_YEARS ? year : 0;
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
      return codes.isEmpty()
          ? NONE
          : new NamedDays(codes.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
