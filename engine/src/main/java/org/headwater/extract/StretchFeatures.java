package org.headwater.extract;

import java.util.List;

/**
 * Where a block stands among the page's stretches of text: how far it is from the lines that open
 * and close an article (a date, a byline, a heading of other stories), how the run of sentences
 * that it is in compares with the page's other runs, and what the words around it speak for.
 *
 * <p>A teaser list has runs too, but many short ones; an article that is itself a list has no run
 * at all, but words like any article's. Linear in the page: running totals and single passes.
 */
final class StretchFeatures {
  /** Sentences this many blocks apart still belong to one run; not tuned. */
  private static final int GAP = 3;

  /** A line with more words than this is no label, whatever phrase it holds; not tuned. */
  private static final int LABEL = 14;

  private static final int FAR = 60;
  private static final List<LineCue> OPENING =
      List.of(LineCue.DATE, LineCue.BYLINE, LineCue.SHARE, LineCue.RELATED, LineCue.COMMENT);
  private static final List<LineCue> CLOSING =
      List.of(LineCue.SHARE, LineCue.RELATED, LineCue.COMMENT, LineCue.LEGAL);

  private final List<LineShape> shapes;
  private final int n;
  private final int[][] since;
  private final int[][] until;
  private final double[] oddsBefore;
  private final double[] wordsBefore;
  private final int[] kindOfLine;
  private final int[] run;
  private int[] runWords = new int[8];
  private int[] runBlocks = new int[8];
  private int runs;
  private int longest;
  private int second;
  private int oddsStart;
  private int oddsEnd;

  StretchFeatures(List<LineShape> shapes, float[] odds) {
    this.shapes = shapes;
    n = shapes.size();
    since = new int[OPENING.size()][];
    until = new int[CLOSING.size()][];
    for (int k = 0; k < since.length; k++) {
      since[k] = since(OPENING.get(k));
    }
    for (int k = 0; k < until.length; k++) {
      until[k] = until(CLOSING.get(k));
    }
    oddsBefore = new double[n + 1];
    wordsBefore = new double[n + 1];
    kindOfLine = new int[n];
    run = new int[n];
    sumUp(odds);
    findRuns();
  }

  private boolean isLabel(int i, LineCue cue) {
    return cue.in(shapes.get(i).cues()) && shapes.get(i).words() <= LABEL;
  }

  private int[] since(LineCue cue) {
    int[] distance = new int[n];
    int last = FAR;
    for (int i = 0; i < n; i++) {
      last = isLabel(i, cue) ? 0 : Math.min(FAR, last + 1);
      distance[i] = last;
    }
    return distance;
  }

  private int[] until(LineCue cue) {
    int[] distance = new int[n];
    int next = FAR;
    for (int i = n - 1; i >= 0; i--) {
      next = isLabel(i, cue) ? 0 : Math.min(FAR, next + 1);
      distance[i] = next;
    }
    return distance;
  }

  /** Running totals, and the stretch whose words speak most for running text. */
  private void sumUp(float[] odds) {
    double best = 0;
    double sum = 0;
    int from = 0;
    for (int i = 0; i < n; i++) {
      LineShape shape = shapes.get(i);
      double weight = Math.min(60, shape.words());
      double value = weight * Math.clamp(odds[i], -3, 3);
      oddsBefore[i + 1] = oddsBefore[i] + value;
      wordsBefore[i + 1] = wordsBefore[i] + weight;
      int size = 32 - Integer.numberOfLeadingZeros(shape.words());
      kindOfLine[i] = size * 4 + (shape.endsSentence() ? 2 : 0) + (shape.digits() > 0 ? 1 : 0);
      sum += value;
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        oddsStart = from;
        oddsEnd = i + 1;
      }
    }
  }

  private void findRuns() {
    int last = -FAR;
    for (int i = 0; i < n; i++) {
      run[i] = -1;
      if (shapes.get(i).isSentence()) {
        if (i - last > GAP) {
          addRun();
        }
        for (int j = Math.max(0, i - GAP); j < i && i - last <= GAP; j++) {
          run[j] = j > last ? runs - 1 : run[j];
        }
        run[i] = runs - 1;
        runWords[runs - 1] += shapes.get(i).words();
        runBlocks[runs - 1]++;
        last = i;
      }
    }
    for (int r = 0; r < runs; r++) {
      second = runWords[r] > longest ? longest : Math.max(second, runWords[r]);
      longest = Math.max(longest, runWords[r]);
    }
  }

  private void addRun() {
    if (runs == runWords.length) {
      runWords = java.util.Arrays.copyOf(runWords, runs * 2);
      runBlocks = java.util.Arrays.copyOf(runBlocks, runs * 2);
    }
    runs++;
  }

  void describe(int i, FeatureRow row) {
    for (int k = 0; k < since.length; k++) {
      row.put("since", OPENING.get(k).name(), since[k][i]);
    }
    for (int k = 0; k < until.length; k++) {
      row.put("until", CLOSING.get(k).name(), until[k][i]);
    }
    int mine = run[i] < 0 ? 0 : runWords[run[i]];
    row.put("runs", runs);
    row.put("runWords", mine);
    row.put("runBlocks", run[i] < 0 ? 0 : runBlocks[run[i]]);
    row.put("runShare", (double) mine / Math.max(1, longest));
    row.put("secondRun", (double) second / Math.max(1, longest));
    row.put("fromOddsStart", Math.clamp(i - oddsStart, -FAR, FAR));
    row.put("fromOddsEnd", Math.clamp(i - oddsEnd, -FAR, FAR));
    for (int width : new int[] {4, 10, 25}) {
      row.put("oddsBefore", FeatureRow.number(width), mean(Math.max(0, i - width), i));
      row.put("oddsAfter", FeatureRow.number(width), mean(i + 1, Math.min(n, i + 1 + width)));
    }
    row.put("alikeBefore", alike(i, -1));
    row.put("alikeAfter", alike(i, 1));
  }

  private double mean(int from, int to) {
    double words = to <= from ? 0 : wordsBefore[to] - wordsBefore[from];
    return words == 0 ? 0 : (oddsBefore[to] - oddsBefore[from]) / words;
  }

  /** How many of the eight blocks on one side are of the same length and form. */
  private int alike(int i, int step) {
    int alike = 0;
    for (int j = i + step; j >= 0 && j < n && Math.abs(j - i) <= 8; j += step) {
      alike += kindOfLine[j] == kindOfLine[i] ? 1 : 0;
    }
    return alike;
  }
}
