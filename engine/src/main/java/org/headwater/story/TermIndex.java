package org.headwater.story;

import java.util.Arrays;

/**
 * From a term to the articles that are found under it, in order of arrival; 4 bytes an article and
 * term. A list drops its oldest without moving the others.
 */
final class TermIndex {
  /** Of a term that more articles have only the newest are looked at. */
  private static final int LONGEST = 400;

  private static final int[] NOTHING = new int[0];

  /** The lower halves of the arrivals: those of a window are never 2^32 apart. */
  private int[][] lists = {NOTHING};

  private int[] starts = {0};
  private int[] ends = {0};
  private long last;

  /** Adds an article, at the end but when it is a new version of an older one. */
  void add(int term, long arrival) {
    last = Math.max(last, arrival);
    reach(term);
    if (ends[term] == lists[term].length) {
      make(term);
    }
    int[] list = lists[term];
    int at = ends[term]++;
    for (; at > starts[term] && arrival(list[at - 1]) > arrival; at--) {
      list[at] = list[at - 1];
    }
    list[at] = (int) arrival;
  }

  private void reach(int term) {
    if (term >= lists.length) {
      int larger = Math.max(term + 1, lists.length * 3 / 2);
      int before = lists.length;
      lists = Arrays.copyOf(lists, larger);
      Arrays.fill(lists, before, larger, NOTHING);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
    }
  }

  /** Makes room at the end of a list: that at its front if there is much, else a longer one. */
  private void make(int term) {
    int size = ends[term] - starts[term];
    int[] list = lists[term];
    int[] roomy =
        size < list.length && size * 4 <= list.length * 3 ? list : new int[size * 3 / 2 + 1];
    System.arraycopy(list, starts[term], roomy, 0, size);
    lists[term] = roomy;
    starts[term] = 0;
    ends[term] = size;
  }

  void remove(int term, long arrival) {
    int at = place(term, arrival);
    if (at < 0) {
      return;
    }
    int[] list = lists[term];
    if (at - starts[term] < ends[term] - at) {
      System.arraycopy(list, starts[term], list, starts[term] + 1, at - starts[term]);
      starts[term]++;
    } else {
      System.arraycopy(list, at + 1, list, at, ends[term] - at - 1);
      ends[term]--;
    }
    if (starts[term] == ends[term]) {
      lists[term] = NOTHING;
      starts[term] = 0;
      ends[term] = 0;
    }
  }

  private int place(int term, long arrival) {
    int low = starts[term];
    int high = ends[term] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(arrival(lists[term][middle]), arrival);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  private long arrival(int half) {
    return last - Integer.toUnsignedLong((int) last - half);
  }

  /** Adds an amount to the sum of each of the newest articles under a term. */
  void tally(int term, double amount, Tally into) {
    if (term < lists.length) {
      for (int i = Math.max(starts[term], ends[term] - LONGEST); i < ends[term]; i++) {
        into.add(arrival(lists[term][i]), amount);
      }
    }
  }
}
