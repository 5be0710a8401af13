package org.headwater.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What is kept of an article that counts no more among the recent ones: the terms that tell it from
 * others, by their weights of this moment.
 *
 * <p>The cosine with a reduced text is that with the whole one but for the weak terms that both
 * have: how much of the vector's length is kept is remembered ({@link Bag#covered}). Weights are
 * rounded to {@code 1 / }{@value #STEPS}. Numbers set on the mixed dev set with a small window (see
 * {@code docs/decisions/025-bounded-memory.md}).
 */
final class Reduction {
  static final int STEPS = 32;
  private static final int TEXT = 48;
  private static final int NAMES = 16;
  private static final int TITLE = 16;
  private static final int NUMBERS = 12;

  /** Under so many terms a reduced article is found; they are in its text. */
  private static final int KEYS = 16;

  private Reduction() {}

  static Digest of(Dictionary dictionary, Digest whole) {
    int[] keys = Arrays.copyOf(whole.keys(), Math.min(KEYS, whole.keys().length));
    Arrays.sort(keys);
    return new Digest(
        whole.arrival(),
        whole.id(),
        strongest(dictionary, whole.text(), TEXT, keys),
        strongest(dictionary, whole.names(), NAMES, new int[0]),
        strongest(dictionary, whole.title(), TITLE, new int[0]),
        strongest(dictionary, whole.numbers(), NUMBERS, new int[0]),
        keys,
        whole.firstDay(),
        whole.lastDay(),
        NamedDays.NONE,
        whole.words(),
        -1);
  }

  /** The terms of a bag that weigh most, with those that must stay. */
  private static Bag strongest(Dictionary dictionary, Bag bag, int most, int[] kept) {
    double[] squares = new double[bag.size()];
    double[] ranks = new double[bag.size()];
    double all = 0;
    for (int i = 0; i < squares.length; i++) {
      double weight = bag.weights()[i] * dictionary.weight(bag.terms()[i]);
      squares[i] = weight * weight;
      ranks[i] =
          Arrays.binarySearch(kept, bag.terms()[i]) >= 0 ? Double.POSITIVE_INFINITY : squares[i];
      all += squares[i];
    }
    int[] chosen = chosen(ranks, most);
    double found = 0;
    int[] terms = new int[chosen.length];
    float[] weights = new float[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      terms[i] = bag.terms()[chosen[i]];
      weights[i] = rounded(bag.weights()[chosen[i]]);
      found += squares[chosen[i]];
    }
    float covered = all == 0 ? 1 : (float) Math.ceil(255 * found / all) / 255;
    return new Bag(terms, weights, bag.all(), Math.max(1f / 255, Math.min(1, covered)));
  }

  /** The places of the greatest values, ascending; of equal ones the first. */
  private static int[] chosen(double[] values, int most) {
    if (values.length <= most) {
      return IntStream.range(0, values.length).toArray();
    }
    double[] ordered = values.clone();
    Arrays.sort(ordered);
    double least = ordered[ordered.length - most];
    int above = (int) Arrays.stream(values).filter(value -> value > least).count();
    int[] chosen = new int[most];
    int size = 0;
    int equal = most - above;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > least || values[i] == least && equal-- > 0) {
        chosen[size++] = i;
      }
    }
    return chosen;
  }

  private static float rounded(float weight) {
    return Math.max(1, Math.min(255, Math.round(weight * STEPS))) / (float) STEPS;
  }
}
