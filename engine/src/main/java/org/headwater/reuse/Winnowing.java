package org.headwater.reuse;

import java.util.Arrays;

/**
 * Chooses few fingerprints of a text such that two texts with a long enough common stretch always
 * share one.
 *
 * <p>Of each {@value #WINDOW} shingles of {@value #WORDS} words in a row the one with the smallest
 * hash is kept (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
 * fingerprinting", 2003), so every common stretch of {@code WORDS + WINDOW - 1} = 8 words is found
 * at two fifths of the index. Shingles that reach into a quotation are left out. Linear.
 */
final class Winnowing {
  static final int WORDS = 5;
  static final int WINDOW = 4;

  private Winnowing() {}

  /** The distinct fingerprints of a text, ascending. */
  static long[] fingerprints(Wording wording) {
    int count = wording.size() - WORDS + 1;
    if (count <= 0) {
      return new long[0];
    }
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      shingles[i] = usable(wording, i) ? shingle(wording, i) : Long.MAX_VALUE;
    }
    long[] kept = new long[count];
    int size = 0;
    for (int i = 0; i + WINDOW <= count || i == 0; i++) {
      long least = least(shingles, i, Math.min(count, i + WINDOW));
      if (least != Long.MAX_VALUE && (size == 0 || kept[size - 1] != least)) {
        kept[size++] = least;
      }
    }
    Arrays.sort(kept, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || kept[i] != kept[i - 1]) {
        kept[distinct++] = kept[i];
      }
    }
    return Arrays.copyOf(kept, distinct);
  }

  private static boolean usable(Wording wording, int from) {
    for (int i = from; i < from + WORDS; i++) {
      if (wording.quoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** The hash of the shingle that starts at a word. */
  static long shingle(Wording wording, int from) {
    long hash = 0;
    for (int i = from; i < from + WORDS; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + wording.words()[i];
      hash ^= hash >>> 29;
    }
    return hash * 0xBF58476D1CE4E5B9L;
  }

  private static long least(long[] shingles, int from, int to) {
    long least = Long.MAX_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, shingles[i]);
    }
    return least;
  }
}
