package org.headwater.bench.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.extract.WordOdds;

/**
 * Fits {@link WordOdds}: logistic regression by stochastic gradient descent over the blocks of
 * flattened pages, with a step that falls as it goes and a pull of every weight towards 0.
 * Deterministic: blocks are visited in a fixed mixed order.
 */
final class WordOddsTrainer {
  /** Chosen by the figures of n4k-news and trafilatura-eval, cross-validated by site. */
  private static final int ROUNDS = 8;

  private static final double STEP = 0.5;
  private static final double PULL = 1e-5;

  private final double[] weights = new double[1 << WordOdds.BITS];
  private double base;
  private int steps;

  private WordOddsTrainer() {}

  private record Line(int[] words, boolean body, double weight) {}

  static WordOdds fit(List<Sample> samples) {
    List<Line> lines = new ArrayList<>();
    for (Sample sample : samples) {
      if (sample.kind() == 1 || sample.kind() == 2) {
        gather(sample, lines);
      }
    }
    WordOddsTrainer trainer = new WordOddsTrainer();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < lines.size(); i++) {
        trainer.learn(lines.get((int) ((i * 7919L + round) % lines.size())));
      }
    }
    float[] weights = new float[trainer.weights.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) trainer.weights[i];
    }
    return WordOdds.of(weights, (float) trainer.base);
  }

  private static void gather(Sample sample, List<Line> lines) {
    for (int i = 0; i < sample.weights().length; i++) {
      if (sample.weights()[i] > 0) {
        int[] words =
            sample.page().blocks().get(i).words().stream().mapToInt(WordOdds::place).toArray();
        lines.add(new Line(words, sample.labels()[i] >= 0.5, sample.weights()[i]));
      }
    }
  }

  private void learn(Line line) {
    double scale = 1 / Math.sqrt(Math.max(1, line.words.length));
    double score = base;
    for (int word : line.words) {
      score += weights[word] * scale;
    }
    double error = (line.body ? 1 : 0) - 1 / (1 + Math.exp(-score));
    double step = STEP / (1 + steps++ * STEP * PULL) * Math.min(4, line.weight);
    base += step * error * 0.1;
    for (int word : line.words) {
      weights[word] += step * (error * scale - PULL * weights[word]);
    }
  }
}
