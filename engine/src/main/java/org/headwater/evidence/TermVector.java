package org.headwater.evidence;

import java.util.SortedMap;

/** Weights of a few of a story's terms, scaled to length one. */
record TermVector(int[] terms, double[] values) {
  /** The vector of weights above 0, by the numbers of the terms. */
  static TermVector of(SortedMap<Integer, Double> weights) {
    int[] terms = weights.keySet().stream().mapToInt(term -> term).toArray();
    double[] values = weights.values().stream().mapToDouble(value -> value).toArray();
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

  /** The cosine of the angle to another, 0 to 1. Cost: the terms of both. */
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int k = 0;
    while (i < terms.length && k < other.terms.length) {
      if (terms[i] == other.terms[k]) {
        sum += values[i] * other.values[k];
        i++;
        k++;
      } else if (terms[i] < other.terms[k]) {
        i++;
      } else {
        k++;
      }
    }
    return sum;
  }
}
