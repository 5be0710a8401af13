package org.headwater.story;

import java.util.Arrays;

/** From a term to the articles of the window that are found under it, in order of arrival. */
final class TermIndex {
  /** Of a term that more articles have only the newest are looked at. */
  private static final int LONGEST = 400;

  private static final long[] NOTHING = new long[0];
  private long[][] lists = {NOTHING};
  private int[] sizes = {0};

  void add(int term, long arrival) {
    if (term >= lists.length) {
      int larger = Math.max(term + 1, lists.length * 2);
      int before = lists.length;
      lists = Arrays.copyOf(lists, larger);
      Arrays.fill(lists, before, larger, NOTHING);
      sizes = Arrays.copyOf(sizes, larger);
    }
    long[] list = lists[term];
    if (sizes[term] == list.length) {
      list = Arrays.copyOf(list, Math.max(2, list.length * 2));
    }
    list[sizes[term]++] = arrival;
    lists[term] = list;
  }

  void remove(int term, long arrival) {
    long[] list = lists[term];
    int size = sizes[term];
    int at = Arrays.binarySearch(list, 0, size, arrival);
    if (at >= 0) {
      System.arraycopy(list, at + 1, list, at, size - at - 1);
      sizes[term] = size - 1;
      if (size == 1) {
        lists[term] = NOTHING;
      }
    }
  }

  /** The newest articles under a term, the oldest of them first. */
  long[] newest(int term) {
    if (term >= lists.length) {
      return NOTHING;
    }
    int size = sizes[term];
    return Arrays.copyOfRange(lists[term], Math.max(0, size - LONGEST), size);
  }
}
