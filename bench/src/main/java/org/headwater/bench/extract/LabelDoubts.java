package org.headwater.bench.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Leaves out labels that are most likely wrong: some reference bodies hold only the beginning of
 * their article, or another page's.
 *
 * <p>Confident learning (Northcutt, Jiang and Chuang, JAIR 2021), simplified: the opinions are of
 * models that have not seen the page's site. A page on which the opinion and the reference hardly
 * meet is left out in all its forms, else single blocks on which they flatly disagree are.
 */
final class LabelDoubts {
  /** A page below this F1 of the opinion on its HTML is left out. */
  private static final double POOR = 0.6;

  /** A block whose label and opinion are further apart is left out. */
  private static final double APART = 0.85;

  /** Shorter blocks are never sure enough to doubt their labels. */
  private static final int LEAST_WORDS = 6;

  private LabelDoubts() {}

  static List<Sample> without(List<Sample> samples, double[][] opinions) {
    Set<String> poor = new HashSet<>();
    for (int i = 0; i < opinions.length; i++) {
      Sample sample = samples.get(i);
      String gold = sample.gold();
      if (gold != null && sample.kind() == 0) {
        double f1 = new BodyScore().add(gold, sample.chosen(opinions[i]));
        if (f1 < POOR) {
          poor.add(sample.pageId());
        }
      }
    }
    System.out.println(poor.size() + " pages left out for their labels");
    return IntStream.range(0, opinions.length)
        .mapToObj(i -> weighed(samples.get(i), opinions[i], poor))
        .toList();
  }

  private static Sample weighed(Sample sample, double[] opinion, Set<String> poor) {
    float[] weights = sample.weights().clone();
    boolean dropped = poor.contains(sample.pageId());
    for (int i = 0; i < weights.length; i++) {
      boolean apart =
          sample.gold() != null
              && Math.abs(sample.labels()[i] - opinion[i]) > APART
              && sample.page().blocks().get(i).words().size() >= LEAST_WORDS;
      weights[i] = dropped || apart ? 0 : weights[i];
    }
    return sample.weighing(weights);
  }
}
