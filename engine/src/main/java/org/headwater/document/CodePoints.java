package org.headwater.document;

import java.util.Arrays;

/**
 * Converts positions of one text between UTF-16 code units (inside the process) and Unicode code
 * points (outside).
 *
 * <p>Texts without surrogate pairs, nearly all of them, convert at no cost; for the others the
 * position of each pair is kept and looked up by binary search. A position inside a pair counts as
 * the pair's start.
 */
public final class CodePoints {
  /** For each surrogate pair of the text, in order, the code unit index of its low half. */
  private final int[] lowHalves;

  private CodePoints(int[] lowHalves) {
    this.lowHalves = lowHalves;
  }

  /** Those of a text, in one pass over it. */
  public static CodePoints of(CharSequence text) {
    int[] lows = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == lows.length) {
          lows = Arrays.copyOf(lows, n * 2);
        }
        lows[n++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(lows, n));
  }

  /** From code units to code points: 0 to the length of the text. */
  public int fromUnits(int units) {
    return lowHalves.length == 0 ? units : units - rank(units);
  }

  /** From code points to code units. */
  public int toUnits(int points) {
    int from = 0; // so many pairs certainly stand before it
    int to = lowHalves.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (lowHalves[middle] - middle <= points) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return points + from;
  }

  public Span fromUnits(Span span) {
    return lowHalves.length == 0 ? span : new Span(fromUnits(span.start()), fromUnits(span.end()));
  }

  public Span toUnits(Span span) {
    return lowHalves.length == 0 ? span : new Span(toUnits(span.start()), toUnits(span.end()));
  }

  /** How many low halves stand before the position, or at it. */
  private int rank(int units) {
    int at = Arrays.binarySearch(lowHalves, units);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
