package org.headwater.reuse;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How much each earlier text has in common with a new one, by the text's number; open addressing
 * without boxing, for a search makes thousands of small additions.
 */
final class Counts {
  /** Numbers of texts; 0 where there is none. */
  private int[] keys = new int[1 << 8];

  private int[] sums = new int[1 << 8];
  private int size;

  /** Adds to the count of a text, whose number is above 0. */
  void add(int number, int amount) {
    int slot = slot(number);
    if (keys[slot] == 0) {
      keys[slot] = number;
      sums[slot] = amount;
      if (++size * 2 > keys.length) {
        grow();
      }
    } else {
      sums[slot] += amount;
    }
  }

  private int slot(int number) {
    int mask = keys.length - 1;
    int slot = (number * 0x9E3779B9 >>> 8) & mask;
    while (keys[slot] != 0 && keys[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldSums = sums;
    keys = new int[oldKeys.length * 2];
    sums = new int[oldSums.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        sums[slot] = oldSums[i];
      }
    }
  }

  /** The count of a text, 0 when nothing was added. */
  int of(int number) {
    return sums[slot(number)];
  }

  /**
   * The texts whose counts rank highest, of equal ones the older, in order of their numbers.
   *
   * @param most how many at most
   * @param rank of a count, at least 0
   */
  int[] best(int most, IntUnaryOperator rank) {
    long[] order = new long[size];
    int found = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        long below = Integer.MAX_VALUE - rank.applyAsInt(sums[slot]);
        order[found++] = below << Integer.SIZE | keys[slot];
      }
    }
    if (found > most) {
      Arrays.sort(order);
    }
    int[] best = new int[Math.min(most, found)];
    for (int i = 0; i < best.length; i++) {
      best[i] = (int) order[i];
    }
    Arrays.sort(best);
    return best;
  }
}
