package org.headwater.story;

import java.util.Arrays;

/**
 * Numbers keys from 0 on in the order in which they come, so that what belongs to them can stand in
 * arrays; open addressing, no boxing, 16 to 32 bytes a key.
 */
final class Numbering {
  private static final int FEWEST = 16;

  private long[] keys = new long[FEWEST];

  /** The numbers plus one, by a hash of the key; 0 where there is none. */
  private int[] numbers = new int[FEWEST];

  private int size;

  int size() {
    return size;
  }

  /** The number of a key, which gets one if it has none. */
  int add(long key) {
    int at = slot(key);
    if (numbers[at] > 0) {
      return numbers[at] - 1;
    }
    keys[at] = key;
    numbers[at] = ++size;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  /** The number of a key, or -1. */
  int of(long key) {
    return numbers[slot(key)] - 1;
  }

  private int slot(long key) {
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & (keys.length - 1);
    while (numbers[at] > 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] > 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  /** Keys numbered in their order. */
  static Numbering of(long[] keys) {
    Numbering numbering = new Numbering();
    Arrays.stream(keys).forEach(numbering::add);
    return numbering;
  }
}
