package org.headwater.language;

import java.util.Arrays;

/**
 * The features of one word as rows of a table of weights: hashed, not kept in a dictionary
 * (Weinberger et al. 2009). A feature is a template's number and up to three values.
 */
public final class FeatureRows {
  /** The table has two to this power of rows. */
  static final int BITS = 20;

  private int[] rows = new int[128];
  private int count;

  /** The number of rows in a table. */
  public static int rows() {
    return 1 << BITS;
  }

  void clear() {
    count = 0;
  }

  /** How many features the word has. */
  public int count() {
    return count;
  }

  /** The row of a feature. */
  public int row(int feature) {
    return rows[feature];
  }

  void add(int template, int a) {
    add(template, a, 0, 0);
  }

  void add(int template, int a, int b) {
    add(template, a, b, 0);
  }

  void add(int template, int a, int b, int c) {
    long hash = template * 0x9e3779b97f4a7c15L;
    hash = (hash ^ a) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ hash >>> 29 ^ b) * 0x94d049bb133111ebL;
    hash = (hash ^ hash >>> 31 ^ c) * 0xbf58476d1ce4e5b9L;
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, count * 2);
    }
    rows[count++] = (int) (hash >>> 64 - BITS);
  }
}
