package org.headwater.extract;

import java.util.List;

/**
 * The stretch of a page with the greatest sum of line scores, where a sentence scores its words and
 * any other line costs: a first guess at where the article stands, needing no tags.
 *
 * <p>Maximum-sum subsequence (Kadane's scan), as Pasternack and Roth used it for article text
 * ("Extracting article text from the web with maximum subsequence segmentation", WWW 2009). Linear.
 *
 * @param start the first block of the stretch
 * @param end the block after its last
 */
record RunningText(int start, int end) {
  /** What a line costs that is no sentence: about half of the shortest sentence; not tuned. */
  private static final double COST = 5;

  static RunningText in(List<LineShape> shapes, List<PageBlock> blocks) {
    double best = 0;
    double sum = 0;
    int from = 0;
    RunningText found = new RunningText(0, 0);
    for (int i = 0; i < shapes.size(); i++) {
      sum += score(shapes.get(i), blocks.get(i));
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        found = new RunningText(from, i + 1);
      }
    }
    return found;
  }

  private static double score(LineShape shape, PageBlock block) {
    PageBlock.Marks marks = block.marks();
    boolean linked = marks != null && marks.linkWords() > 0.6 * shape.words();
    return shape.isSentence() && !linked ? Math.min(shape.words(), 80) : -COST;
  }
}
