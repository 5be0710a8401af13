package org.headwater.reuse;

import java.util.Arrays;

/**
 * The distinct shingles of a text by numbers, and which one starts at each word: made once for a
 * new text that is compared with many. Open addressing; cost: linear.
 */
final class Shingles {
  private static final int[][] NOWHERE = {};

  /** The number of the shingle that starts at a word. */
  private final int[] at;

  private final long[] hashes;

  /** Numbers plus one, by the hash; 0 where there is none. */
  private final int[] table;

  private int count;

  Shingles(Wording text) {
    this.at = new int[Math.max(0, text.size() - Winnowing.WORDS + 1)];
    this.hashes = new long[at.length];
    this.table = new int[Integer.highestOneBit(Math.max(4, at.length)) * 4];
    for (int i = 0; i < at.length; i++) {
      long hash = Winnowing.shingle(text, i);
      int place = place(hash);
      if (table[place] == 0) {
        hashes[count] = hash;
        table[place] = ++count;
      }
      at[i] = table[place] - 1;
    }
  }

  private int place(long hash) {
    int mask = table.length - 1;
    int place = (int) (hash >>> 32) & mask;
    while (table[place] > 0 && hashes[table[place] - 1] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** The number of the shingle that starts at a word. */
  int number(int word) {
    return at[word];
  }

  /**
   * The places of another text at which shingles of this one start, by their numbers, the first
   * {@code most} of each, ascending; nothing at all when the texts have none in common.
   */
  int[][] in(Wording other, int most) {
    int[][] places = NOWHERE;
    for (int i = 0; i + Winnowing.WORDS <= other.size(); i++) {
      int number = table[place(Winnowing.shingle(other, i))] - 1;
      if (number >= 0) {
        places = places.length == 0 ? new int[count][] : places;
        int[] known = places[number];
        if (known == null) {
          places[number] = new int[] {i};
        } else if (known.length < most) {
          places[number] = Arrays.copyOf(known, known.length + 1);
          places[number][known.length] = i;
        }
      }
    }
    return places;
  }
}
