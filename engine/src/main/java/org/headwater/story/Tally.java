package org.headwater.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Sums by article, for the many small additions of a search; open addressing, no boxing. */
final class Tally {
  private long[] keys = new long[1 << 9];
  private double[] sums = new double[1 << 9];
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
    int[] slots = IntStream.range(0, keys.length).filter(i -> sums[i] != 0).toArray();
    if (slots.length > most) {
      double[] ordered = IntStream.of(slots).mapToDouble(i -> sums[i]).sorted().toArray();
      double least = ordered[ordered.length - most];
      slots = IntStream.of(slots).filter(i -> sums[i] >= least).toArray();
    }
    long[] best =
        IntStream.of(slots)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -sums[i]).thenComparing(i -> keys[i]))
            .limit(most)
            .mapToLong(i -> keys[i])
            .toArray();
    Arrays.sort(best);
    return best;
  }
}
