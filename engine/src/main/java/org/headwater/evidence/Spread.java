package org.headwater.evidence;

import java.util.List;

/**
 * A vector laid out by the numbers of all terms, to be compared with many others.
 *
 * <p>Why: one proposition is compared with all its candidates before the next, and to walk along
 * both vectors each time takes a branch for every term that nobody can foretell. Not for several
 * threads. Cost: of a comparison the terms of the other side, of a change those of both vectors.
 */
final class Spread {
  /** By the number of the term; 0 for all terms that the vector lacks. */
  private final double[] values;

  private TermVector vector = new TermVector(new int[0], new double[0]);

  /** Wide enough for any of these. */
  Spread(List<TermVector> vectors) {
    int last = -1;
    for (TermVector each : vectors) {
      int[] terms = each.terms();
      last = Math.max(last, terms.length == 0 ? -1 : terms[terms.length - 1]);
    }
    values = new double[last + 1];
  }

  /** Lays out another vector instead; nothing is done when it is there. */
  void put(TermVector next) {
    if (next == vector) {
      return;
    }
    for (int term : vector.terms()) {
      values[term] = 0;
    }
    for (int i = 0; i < next.terms().length; i++) {
      values[next.terms()[i]] = next.values()[i];
    }
    vector = next;
  }

  /** Whether the vector has a term. */
  boolean has(int term) {
    return values[term] > 0;
  }

  /** The cosine of the angle to another, 0 to 1. */
  double cosine(TermVector other) {
    int[] terms = other.terms();
    double[] weights = other.values();
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += values[terms[i]] * weights[i];
    }
    return sum;
  }
}
