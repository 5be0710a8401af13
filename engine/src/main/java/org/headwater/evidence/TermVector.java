package org.headwater.evidence;

import java.util.Arrays;
import java.util.SortedMap;

/** Weights of a few of a story's terms, scaled to length one; {@link Spread} compares them. */
record TermVector(int[] terms, double[] values) {
  /** The vector of weights above 0, by the numbers of the terms. */
  static TermVector of(SortedMap<Integer, Double> weights) {
    return scaled(
        weights.keySet().stream().mapToInt(term -> term).toArray(),
        weights.values().stream().mapToDouble(value -> value).toArray());
  }

  /**
   * The vector of terms that weigh the same wherever they stand.
   *
   * @param terms their numbers in order, each once
   * @param weights of every term by its number, above 0
   */
  static TermVector of(int[] terms, double[] weights) {
    return scaled(terms, Arrays.stream(terms).mapToDouble(term -> weights[term]).toArray());
  }

  private static TermVector scaled(int[] terms, double[] values) {
    double squares = 0;
    for (double value : values) {
      squares += value * value;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < values.length; i++) {
      values[i] /= length;
    }
    return new TermVector(terms, values);
  }
}
