package org.headwater.extract;

/**
 * The second look at a page: each block's own row once more, now with what the first look thought
 * of its neighbours, of the blocks in its containers, and of the page before and after it. A block
 * is judged as part of a sequence. Linear in the page.
 */
public final class SequenceFeatures {
  private static final double SURE = 0.7;

  private final PageBlocks page;
  private final double[] first;

  /** For each container by its number: the words expected in the body beneath it, and all words. */
  private final double[] expectedIn;

  private final double[] wordsIn;
  private final double[] before;
  private final int[] lastSure;
  private final int[] nextSure;
  private int segmentStart;
  private int segmentEnd;

  private SequenceFeatures(PageBlocks page, double[] first) {
    this.page = page;
    this.first = first;
    int n = first.length;
    expectedIn = new double[Containers.count(page.blocks())];
    wordsIn = new double[expectedIn.length];
    before = new double[n + 1];
    lastSure = new int[n];
    nextSure = new int[n];
    sumUp(n);
    findSegment();
  }

  /** Prepares what is needed to add to the rows of a page. */
  public static SequenceFeatures of(PageBlocks page, double[] first) {
    return new SequenceFeatures(page, first);
  }

  /** The row of block {@code i} with what the first look says appended. */
  public float[] longer(float[] row, int i) {
    float[] more = describe(i);
    float[] longer = java.util.Arrays.copyOf(row, row.length + more.length);
    System.arraycopy(more, 0, longer, row.length, more.length);
    return longer;
  }

  private int words(int i) {
    return page.blocks().get(i).words().size();
  }

  private void sumUp(int n) {
    int last = -1;
    for (int i = 0; i < n; i++) {
      before[i + 1] = before[i] + first[i] * words(i);
      lastSure[i] = last;
      last = first[i] >= SURE && words(i) >= 8 ? i : last;
      PageBlock.Marks marks = page.blocks().get(i).marks();
      Container c = marks == null ? null : marks.container();
      for (int level = 0; c != null && level < 4; level++, c = c.parent) {
        expectedIn[c.number] += first[i] * words(i);
        wordsIn[c.number] += words(i);
      }
    }
    int next = n;
    for (int i = n - 1; i >= 0; i--) {
      nextSure[i] = next;
      next = first[i] >= SURE && words(i) >= 8 ? i : next;
    }
  }

  private void findSegment() {
    double best = 0;
    double sum = 0;
    int from = 0;
    for (int i = 0; i < first.length; i++) {
      sum += (first[i] - 0.4) * Math.min(60, words(i) + 1);
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        segmentStart = from;
        segmentEnd = i + 1;
      }
    }
  }

  private double at(int i) {
    return i < 0 || i >= first.length ? 0 : first[i];
  }

  private float[] describe(int i) {
    FeatureRow row = new FeatureRow();
    int n = first.length;
    double total = Math.max(1, before[n]);
    for (int step = -4; step <= 4; step++) {
      row.put("first", FeatureRow.number(step), at(i + step));
    }
    row.put("expectedBefore", before[i] / total);
    row.put("expectedWordsBefore", before[i]);
    row.put("expectedWordsAfter", before[n] - before[i + 1]);
    row.put("expected", total);
    row.put("sinceSure", lastSure[i] < 0 ? 99 : Math.min(99, i - lastSure[i]));
    row.put("untilSure", nextSure[i] >= n ? 99 : Math.min(99, nextSure[i] - i));
    row.put("sureBefore", lastSure[i] >= 0);
    row.put("sureAfter", nextSure[i] < n);
    row.put("inSegment", i >= segmentStart && i < segmentEnd);
    row.put("fromSegmentStart", Math.clamp(i - segmentStart, -60, 60));
    row.put("fromSegmentEnd", Math.clamp(i - segmentEnd, -60, 60));
    for (int width : new int[] {3, 8}) {
      row.put("meanBefore", FeatureRow.number(width), mean(Math.max(0, i - width), i));
      row.put("meanAfter", FeatureRow.number(width), mean(i + 1, Math.min(n, i + 1 + width)));
    }
    containers(i, total, row);
    return row.take();
  }

  private double mean(int from, int to) {
    double words = 0;
    for (int i = from; i < to; i++) {
      words += words(i);
    }
    return words == 0 ? 0 : (before[to] - before[from]) / words;
  }

  private void containers(int i, double total, FeatureRow row) {
    PageBlock.Marks marks = page.blocks().get(i).marks();
    Container c = marks == null ? null : marks.container();
    for (int level = 0; level < 4; level++) {
      double expected = c == null ? 0 : expectedIn[c.number];
      double words = c == null ? 0 : wordsIn[c.number];
      double mine = first[i] * words(i);
      row.put(
          "containerMean",
          FeatureRow.number(level),
          words <= words(i) ? -1 : (expected - mine) / (words - words(i)));
      row.put("containerShare", FeatureRow.number(level), c == null ? -1 : expected / total);
      c = c == null ? null : c.parent;
    }
  }
}
