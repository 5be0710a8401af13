package org.headwater.story;

import java.util.Arrays;

/** Sums by article, for the many small additions of a search; open addressing, no boxing. */
final class Tally {
  private static final int FEWEST = 1 << 11;

  private long[] keys = new long[FEWEST];
  private double[] sums = new double[FEWEST];
  private int size;

  /** Adds to an article's sum; only amounts above 0. */
  void add(long article, double amount) {
    int slot = slot(article);
    if (sums[slot] == 0) {
      keys[slot] = article;
      if (++size * 2 > keys.length) {
        sums[slot] = amount;
        grow();
        return;
      }
    }
    sums[slot] += amount;
  }

  private int slot(long article) {
    int mask = keys.length - 1;
    int at = (int) (article * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (sums[at] != 0 && keys[at] != article) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldSums = sums;
    keys = new long[oldKeys.length * 2];
    sums = new double[oldSums.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldSums[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        sums[slot] = oldSums[i];
      }
    }
  }

  /** The articles with the greatest sums, ascending by number; of equal ones the older. */
  long[] greatest(int most) {
    int[] heap = new int[Math.min(most, size)];
    int held = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (sums[slot] != 0) {
        if (held < heap.length) {
          heap[held] = slot;
          rise(heap, held++);
        } else if (less(heap[0], slot)) {
          heap[0] = slot;
          sink(heap);
        }
      }
    }
    return Arrays.stream(heap).mapToLong(slot -> keys[slot]).sorted().toArray();
  }

  /** Whether a slot's article gives way to the other's. */
  private boolean less(int slot, int other) {
    return sums[slot] < sums[other] || sums[slot] == sums[other] && keys[slot] > keys[other];
  }

  private void rise(int[] heap, int from) {
    for (int at = from; at > 0 && less(heap[at], heap[(at - 1) / 2]); at = (at - 1) / 2) {
      swap(heap, at, (at - 1) / 2);
    }
  }

  private void sink(int[] heap) {
    int at = 0;
    while (2 * at + 1 < heap.length) {
      int child = 2 * at + 1;
      child += child + 1 < heap.length && less(heap[child + 1], heap[child]) ? 1 : 0;
      if (!less(heap[child], heap[at])) {
        return;
      }
      swap(heap, at, child);
      at = child;
    }
  }

  private static void swap(int[] heap, int one, int other) {
    int held = heap[one];
    heap[one] = heap[other];
    heap[other] = held;
  }
}
