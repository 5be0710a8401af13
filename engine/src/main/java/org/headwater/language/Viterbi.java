package org.headwater.language;

import java.util.List;

/**
 * The best sequence of labels under a linear chain (Viterbi 1967; Lafferty et al. 2001).
 *
 * <p>Scores are sums of one emission a word and one transition a pair of neighbours. A forbidden
 * transition is {@link #FORBIDDEN}, so a sequence that BIO forbids never wins. Ties go to the label
 * that comes first. Cost: words × labels².
 */
final class Viterbi {
  /** Far below any sum of real scores. */
  static final float FORBIDDEN = -1e4f;

  private final List<String> labels;
  private final float[][] transitions;

  /**
   * @param transitions score of the second label after the first
   */
  Viterbi(List<String> labels, float[][] transitions) {
    this.labels = List.copyOf(labels);
    this.transitions = transitions;
  }

  List<String> labels() {
    return labels;
  }

  /** The score of a label as the first one: an inner label cannot begin. */
  float start(int label) {
    return labels.get(label).charAt(0) == 'I' ? FORBIDDEN : 0;
  }

  float transition(int from, int to) {
    return transitions[from][to];
  }

  /**
   * The number of the best label for each word.
   *
   * @param emissions for each word the score of each label
   * @param goesOn whether the first word is not the beginning, so that an inner label may come
   *     first
   */
  int[] best(float[][] emissions, boolean goesOn) {
    int words = emissions.length;
    int[] path = new int[words];
    if (words == 0) {
      return path;
    }
    int[][] from = new int[words][labels.size()];
    float[] score = new float[labels.size()];
    for (int label = 0; label < score.length; label++) {
      score[label] = emissions[0][label] + (goesOn ? 0 : start(label));
    }
    for (int word = 1; word < words; word++) {
      score = step(score, emissions[word], from[word]);
    }
    path[words - 1] = highest(score);
    for (int word = words - 1; word > 0; word--) {
      path[word - 1] = from[word][path[word]];
    }
    return path;
  }

  private float[] step(float[] score, float[] emission, int[] from) {
    float[] next = new float[score.length];
    for (int to = 0; to < next.length; to++) {
      int best = 0;
      for (int label = 1; label < score.length; label++) {
        if (score[label] + transitions[label][to] > score[best] + transitions[best][to]) {
          best = label;
        }
      }
      from[to] = best;
      next[to] = score[best] + transitions[best][to] + emission[to];
    }
    return next;
  }

  private static int highest(float[] score) {
    int best = 0;
    for (int label = 1; label < score.length; label++) {
      best = score[label] > score[best] ? label : best;
    }
    return best;
  }
}
