package org.headwater.story;

/**
 * What the features of {@link Likeness} are worth: a logistic regression.
 *
 * <p>Fitted by {@code FitStoryWeights} of the bench module on the candidate pairs of the dev sets
 * together (basil, giveme5w1h, wikinews_medium, ecbplus, allsides2021 in their mixed order, and the
 * same with two in five stories cut to one article), each article with the same weight; one setting
 * for all sets.
 */
final class Weights {
  private static final double[] FITTED = {
    -10.31, 5.66, -1.93, 1.13, 3.37, -2.00, 0.99, 3.40, 5.32, 2.40, -2.67, 3.35, 4.45, 0.74, -0.65,
    -2.89, 2.07, 1.30, 4.03
  };

  /** Log-odds beyond these count as these, so that one pair never decides alone. */
  static final double LIMIT = 5;

  /** Log-odds of a pair that was not even a candidate. */
  static final double UNSEEN = -5;

  /** Mean log-odds from which two stories are one. */
  static final double MERGE = -0.3;

  /** Mean log-odds from which a new article joins a story. */
  static final double JOIN = -0.3;

  /** What a pair gains by being in one story already, so that stories do not flicker. */
  static final double STAY = 0.2;

  private Weights() {}

  /** The log-odds that a pair with these features tells of one event, before the nearness. */
  static double base(double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += FITTED[i] * features[i];
    }
    return sum;
  }

  /** The log-odds of a pair, within the limit. */
  static double logOdds(double base, double[] nearness) {
    int at = FITTED.length - nearness.length;
    double sum = base;
    for (int i = 0; i < nearness.length; i++) {
      sum += FITTED[at + i] * nearness[i];
    }
    return Math.max(-LIMIT, Math.min(LIMIT, sum));
  }

  /** The same as a probability, 0..1. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
