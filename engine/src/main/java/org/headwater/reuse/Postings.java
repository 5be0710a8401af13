package org.headwater.reuse;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * An inverted index from a key to the articles that have it, newest first.
 *
 * <p>Chains of entries behind a table of hashes; 16 to 24 bytes an entry. Of a key 32 bits of its
 * hash are compared, so that among millions of entries one in a thousand searches meets a stranger.
 * Entries of articles that left stay until {@link #trim}: a chain is in falling order of its
 * numbers, so a reader stops at the first one that is too old.
 */
final class Postings {
  private static final int FEWEST = 1 << 10;

  /**
   * The last entry of each chain plus one, by the lower bits of the hash; 0 where there is none.
   */
  private int[] heads = new int[FEWEST];

  private int[] hashes = new int[FEWEST];
  private int[] numbers = new int[FEWEST];

  /** The entry before in the same chain plus one, or 0. */
  private int[] next = new int[FEWEST];

  private int size;

  /** The number of entries, those of departed articles among them. */
  int size() {
    return size;
  }

  /** Adds an article; numbers must not fall from call to call. */
  void add(long key, int number) {
    if (size == numbers.length) {
      grow();
    }
    numbers[size] = number;
    hashes[size] = hash(key);
    link(size++);
  }

  private void link(int entry) {
    int head = hashes[entry] & (heads.length - 1);
    next[entry] = heads[head];
    heads[head] = entry + 1;
  }

  private void grow() {
    int larger = size + (size >> 1);
    numbers = Arrays.copyOf(numbers, larger);
    hashes = Arrays.copyOf(hashes, larger);
    next = Arrays.copyOf(next, larger);
    if (larger > heads.length) {
      heads = new int[heads.length * 2];
      relink();
    }
  }

  private void relink() {
    Arrays.fill(heads, 0);
    for (int entry = 0; entry < size; entry++) {
      link(entry);
    }
  }

  /** Forgets all articles before a number, when they are a third of the entries or more. */
  void trim(int oldest) {
    if (size > FEWEST && numbers[size / 3] < oldest) {
      int gone = Arrays.binarySearch(numbers, 0, size, oldest);
      gone = gone < 0 ? -gone - 1 : gone;
      while (gone > 0 && numbers[gone - 1] == oldest) {
        gone--;
      }
      size -= gone;
      System.arraycopy(numbers, gone, numbers, 0, size);
      System.arraycopy(hashes, gone, hashes, 0, size);
      relink();
    }
  }

  /** Forgets all articles but some; what is left is as if the others had never come. */
  void keepOnly(IntPredicate articles) {
    int kept = 0;
    for (int entry = 0; entry < size; entry++) {
      if (articles.test(numbers[entry])) {
        numbers[kept] = numbers[entry];
        hashes[kept++] = hashes[entry];
      }
    }
    size = kept;
    relink();
  }

  /** The first entry of a key's chain, or 0. */
  int first(long key) {
    int hash = hash(key);
    return same(heads[hash & (heads.length - 1)], hash);
  }

  /** The entry after this one, or 0. */
  int next(int entry) {
    return same(next[entry - 1], hashes[entry - 1]);
  }

  private int same(int from, int hash) {
    int entry = from;
    while (entry > 0 && hashes[entry - 1] != hash) {
      entry = next[entry - 1];
    }
    return entry;
  }

  /** The article of an entry. */
  int number(int entry) {
    return numbers[entry - 1];
  }

  private static int hash(long key) {
    return (int) ((key ^ key >>> 31) * 0x9E3779B97F4A7C15L >>> 29);
  }
}
