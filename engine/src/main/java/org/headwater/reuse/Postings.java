package org.headwater.reuse;

import java.util.Arrays;

/**
 * An inverted index from a fingerprint to the articles that have it, newest first.
 *
 * <p>Open addressing over two arrays and one chain of entries, 8 to 20 bytes an entry. Entries of
 * articles that left the window stay in the chains until {@link #clear()}: a chain is in falling
 * order of its numbers, so a reader stops at the first one that is too old.
 */
final class Postings {
  private long[] keys = new long[1 << 10];
  private int[] heads = new int[1 << 10];
  private int used;
  private int[] numbers = new int[1 << 10];
  private int[] next = new int[1 << 10];
  private int size;

  /** Forgets everything. */
  void clear() {
    Arrays.fill(heads, 0);
    used = 0;
    size = 0;
  }

  /** The number of entries, those of departed articles among them. */
  int size() {
    return size;
  }

  /** Adds an article; numbers must not fall from call to call. */
  void add(long key, int number) {
    if (used * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (heads[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    numbers[size] = number;
    next[size] = heads[slot];
    heads[slot] = ++size;
  }

  /** The first entry of a key's chain, or 0. */
  int first(long key) {
    return heads[slot(key)];
  }

  /** The entry after this one, or 0. */
  int next(int entry) {
    return next[entry - 1];
  }

  /** The article of an entry. */
  int number(int entry) {
    return numbers[entry - 1];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) (key ^ (key >>> 32)) * 0x9E3779B9 >>> 7 & mask;
    while (heads[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[oldHeads.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
