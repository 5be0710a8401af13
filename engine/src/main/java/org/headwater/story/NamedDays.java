package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
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
  static final int FIRST_YEAR = 1900;
  static final int PAST_YEARS = 2100;

  /** From so many days on two named days are of two events. */
  private static final int FAR = 3;

  private static final int DAYS_OF_YEAR = 366;

  /** The days before each month of a leap year. */
  private static final int[] DAYS_BEFORE = {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335};

  /**
   * Seven measures: for weekdays 1 where two articles name the same, then 1 where both name some
   * and no common one; for days of the year 1 where they name the same, then where the nearest two
   * are a day apart (yesterday's event in today's report), then where they are {@value #FAR} or
   * more; for years as for weekdays.
   */
  static double[] agreement(NamedDays a, NamedDays b) {
    double[] agreement = new double[7];
    agree(a, b, 1, FIRST_DAY, agreement, 0);
    int apart = apart(a, b);
    agreement[2] = apart == 0 ? 1 : 0;
    agreement[3] = apart == 1 ? 1 : 0;
    agreement[4] = apart >= FAR ? 1 : 0;
    agree(a, b, FIRST_YEAR, PAST_YEARS, agreement, 5);
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

  /** The fewest days between days of the year that both name, or -1 where one names none. */
  private static int apart(NamedDays a, NamedDays b) {
    int fewest = -1;
    for (int one : a.codes) {
      for (int other : b.codes) {
        if (isDay(one) && isDay(other)) {
          int days = Math.abs(dayOfYear(one) - dayOfYear(other));
          int round = Math.min(days, DAYS_OF_YEAR - days);
          fewest = fewest < 0 ? round : Math.min(fewest, round);
        }
      }
    }
    return fewest;
  }

  private static boolean isDay(int code) {
    return code >= FIRST_DAY && code < FIRST_YEAR;
  }

  /** Of a leap year; a day that no month has counts into the next. */
  private static int dayOfYear(int code) {
    return DAYS_BEFORE[code / 100 - 1] + code % 100;
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
}
