package org.headwater.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How far the words of a block come back in the blocks before and after it: an article keeps to its
 * people and things, the lines of a list of other stories have nothing in common.
 *
 * <p>Lexical cohesion as Hearst used it to find where a text turns to something else ("TextTiling",
 * Computational Linguistics 23, 1997), here without stems. The block right beside does not count: a
 * headline and its summary share words too. Linear in the page: a word remembers the last two
 * blocks it stood in.
 */
final class Cohesion {
  /** Words further away than so many blocks say nothing. */
  private static final int REACH = 12;

  private static final int NEVER = -1000;
  private static final int[] NONE = {};

  private final int n;
  private final int[] content;
  private final int[] back;
  private final int[] forth;
  private final int[] sums;
  private final int[] contentBefore;

  /**
   * @param repeats how often each text stands in the page; one that repeats is furniture
   */
  Cohesion(List<PageBlock> blocks, PageWords words, Map<String, Integer> repeats) {
    n = blocks.size();
    content = new int[n];
    boolean[] counted = new boolean[n];
    for (int i = 0; i < n; i++) {
      counted[i] = repeats.getOrDefault(blocks.get(i).text(), 1) == 1;
    }
    back = seen(words, counted, 1);
    forth = seen(words, counted, -1);
    sums = new int[n + 1];
    contentBefore = new int[n + 1];
    for (int i = 0; i < n; i++) {
      sums[i + 1] = sums[i] + Math.max(back[i], forth[i]);
      contentBefore[i + 1] = contentBefore[i] + content[i];
    }
  }

  /** For each block how many of its words stand in blocks that were passed shortly before. */
  private int[] seen(PageWords words, boolean[] counted, int step) {
    int[] seen = new int[n];
    int[] last = new int[words.size()];
    int[] before = new int[words.size()];
    Arrays.fill(last, NEVER);
    Arrays.fill(before, NEVER);
    for (int k = 0; k < n; k++) {
      int i = step > 0 ? k : n - 1 - k;
      int own = 0;
      for (int word : counted[i] ? words.of(i) : NONE) {
        if (!words.isContent(word) || last[word] == k) {
          continue;
        }
        own++;
        int place = last[word] <= k - 2 ? last[word] : before[word];
        seen[i] += k - place <= REACH ? 1 : 0;
        before[word] = last[word];
        last[word] = k;
      }
      content[i] = own;
    }
    return seen;
  }

  void describe(int i, FeatureRow row) {
    double words = Math.max(1, content[i]);
    row.put("cohesionBack", back[i] / words);
    row.put("cohesionForth", forth[i] / words);
    for (int width : new int[] {3, 8, 16}) {
      int from = Math.max(0, i - width);
      int to = Math.min(n, i + width + 1);
      row.put("cohesion", FeatureRow.number(width), mean(from, to));
    }
    row.put("cohesionBefore", mean(Math.max(0, i - 6), i));
    row.put("cohesionAfter", mean(i + 1, Math.min(n, i + 7)));
  }

  private double mean(int from, int to) {
    int words = to <= from ? 0 : contentBefore[to] - contentBefore[from];
    return words == 0 ? 0 : (double) (sums[to] - sums[from]) / words;
  }
}
