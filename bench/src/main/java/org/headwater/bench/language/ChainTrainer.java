package org.headwater.bench.language;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.headwater.language.FeatureRows;
import org.headwater.language.LinearFeatures;
import org.headwater.language.LinearText;
import org.jspecify.annotations.Nullable;

/**
 * Fits one look of a linear chain: a conditional random field (Lafferty et al. 2001) by stochastic
 * gradients, the step of each row by what it has moved so far (AdaGrad, Duchi et al. 2011, one sum
 * a row). Some features are left out at random at each word, so that none is relied upon alone
 * (Srivastava et al. 2014). Words that the model is sure of, and right, move nothing.
 *
 * <p>Seeds are fixed and everything runs on one thread: equal lessons give equal weights.
 */
final class ChainTrainer {
  private static final float RATE = 0.06f;
  private static final float LEFT_OUT = 0.15f;
  private static final float SURE = 0.02f;

  /**
   * One text to learn from.
   *
   * @param labels the right ones
   * @param first those of the first look, if this is the second
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Lesson(LinearText text, LinearFeatures features, byte[] labels, byte @Nullable [] first) {}

  private final int labels;
  private final boolean[][] allowed;
  private final float[] weights;
  private final float[] moved;
  private final float[][] transitions;
  private final float[][] transitionsMoved;
  private final Random random = new Random(7);

  ChainTrainer(List<String> names) {
    labels = names.size();
    allowed = new boolean[labels][labels];
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        String next = names.get(to);
        allowed[from][to] = next.charAt(0) != 'I' || names.get(from).endsWith(next.substring(1));
      }
    }
    weights = new float[FeatureRows.rows() * labels];
    moved = new float[FeatureRows.rows()];
    transitions = new float[labels][labels];
    transitionsMoved = new float[labels][labels];
  }

  float weight(int row, int label) {
    return weights[row * labels + label];
  }

  /** The transitions; what must not be is far below any score. */
  float[][] transitions() {
    float[][] scores = new float[labels][];
    for (int from = 0; from < labels; from++) {
      scores[from] = transitions[from].clone();
      for (int to = 0; to < labels; to++) {
        if (!allowed[from][to]) {
          scores[from][to] = -1e4f;
        }
      }
    }
    return scores;
  }

  void train(List<Lesson> lessons, int rounds) {
    int[] order = new int[lessons.size()];
    Arrays.setAll(order, i -> i);
    for (int round = 0; round < rounds; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[other];
        order[other] = kept;
      }
      long start = System.nanoTime();
      double loss = 0;
      long words = 0;
      for (int lesson : order) {
        loss += learn(lessons.get(lesson));
        words += lessons.get(lesson).labels().length;
      }
      System.out.printf(
          "  round %d: loss %.4f, %d words, %.0f s%n",
          round + 1, loss / words, words, (System.nanoTime() - start) / 1e9);
    }
  }

  private double learn(Lesson lesson) {
    LinearText text = lesson.text();
    LinearFeatures.Second second =
        lesson.first() == null ? null : lesson.features().second(text, lesson.first());
    FeatureRows rows = new FeatureRows();
    double loss = 0;
    for (int start = 0; start < text.size(); start = text.unitEnd(start)) {
      int end = text.unitEnd(start);
      int[][] features = new int[end - start][];
      for (int word = start; word < end; word++) {
        lesson.features().words(text, word, rows);
        int[] some = chosen(rows, new int[0]);
        if (second != null) {
          second.labels(word, rows);
          some = chosen(rows, some);
        }
        features[word - start] = some;
      }
      loss += learn(features, Arrays.copyOfRange(lesson.labels(), start, end));
    }
    return loss;
  }

  private int[] chosen(FeatureRows rows, int[] before) {
    int[] chosen = Arrays.copyOf(before, before.length + rows.count());
    int count = before.length;
    for (int i = 0; i < rows.count(); i++) {
      if (random.nextFloat() >= LEFT_OUT) {
        chosen[count++] = rows.row(i);
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  /** One step towards the right labels of a paragraph; returns the negative log likelihood. */
  private double learn(int[][] features, byte[] gold) {
    int words = features.length;
    double[][] emission = new double[words][];
    double[][] links = new double[labels][labels];
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        links[from][to] = allowed[from][to] ? Math.exp(transitions[from][to]) : 0;
      }
    }
    double loss = 0;
    for (int word = 0; word < words; word++) {
      emission[word] = emission(features[word]);
    }
    double[][] forward = new double[words][labels];
    double[] sums = new double[words];
    for (int word = 0; word < words; word++) {
      for (int to = 0; to < labels; to++) {
        double reach = 0;
        if (word == 0) {
          reach = isInner(to) ? 0 : 1;
        } else {
          for (int from = 0; from < labels; from++) {
            reach += forward[word - 1][from] * links[from][to];
          }
        }
        forward[word][to] = reach * emission[word][to];
        sums[word] += forward[word][to];
      }
      for (int to = 0; to < labels; to++) {
        forward[word][to] /= sums[word];
      }
      loss += Math.log(sums[word]) - Math.log(Math.max(1e-300, emission[word][gold[word]]));
      loss -= word == 0 ? 0 : transitions[gold[word - 1]][gold[word]];
    }
    double[] backward = new double[labels];
    Arrays.fill(backward, 1);
    float[][] expected = new float[labels][labels];
    for (int word = words - 1; word >= 0; word--) {
      move(features[word], forward[word], backward, gold[word]);
      if (word > 0) {
        backward = back(word, forward, emission, sums, links, backward, expected);
        expected[gold[word - 1]][gold[word]] -= 1;
      }
    }
    moveTransitions(expected);
    return loss;
  }

  private boolean isInner(int label) {
    return !allowed[0][label];
  }

  /** The exponential of each label's score, the highest being 1. */
  private double[] emission(int[] rows) {
    float[] scores = new float[labels];
    for (int row : rows) {
      int at = row * labels;
      for (int label = 0; label < labels; label++) {
        scores[label] += weights[at + label];
      }
    }
    float highest = scores[0];
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    double[] emission = new double[labels];
    for (int label = 0; label < labels; label++) {
      emission[label] = Math.exp(Math.max(-60, scores[label] - highest));
    }
    return emission;
  }

  private double[] back(
      int word,
      double[][] forward,
      double[][] emission,
      double[] sums,
      double[][] links,
      double[] backward,
      float[][] expected) {
    double[] next = new double[labels];
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        double reach = links[from][to] * emission[word][to] * backward[to] / sums[word];
        next[from] += reach;
        expected[from][to] += (float) (forward[word - 1][from] * reach);
      }
    }
    return next;
  }

  private void move(int[] rows, double[] forward, double[] backward, int gold) {
    float[] gradient = new float[labels];
    float square = 0;
    float largest = 0;
    for (int label = 0; label < labels; label++) {
      gradient[label] = (float) (forward[label] * backward[label]) - (label == gold ? 1 : 0);
      square += gradient[label] * gradient[label];
      largest = Math.max(largest, Math.abs(gradient[label]));
    }
    if (largest < SURE) {
      return;
    }
    for (int row : rows) {
      moved[row] += square;
      float step = RATE / (float) Math.sqrt(1 + moved[row]);
      int at = row * labels;
      for (int label = 0; label < labels; label++) {
        weights[at + label] -= step * gradient[label];
      }
    }
  }

  private void moveTransitions(float[][] gradient) {
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        float step = gradient[from][to];
        if (allowed[from][to] && step != 0) {
          transitionsMoved[from][to] += step * step;
          transitions[from][to] -= RATE * step / (float) Math.sqrt(1 + transitionsMoved[from][to]);
        }
      }
    }
  }
}
