package org.headwater.story;

/**
 * What the features of {@link Likeness} are worth: a logistic regression.
 *
 * <p>Fitted on the candidate pairs of the dev sets together (basil, giveme5w1h, wikinews_medium,
 * ecbplus, allsides2021 in their mixed order; 107,614 pairs, 6,008 of one story), each article with
 * the same weight; one setting for all sets. Two folds by story: B-cubed F1 of the half that was
 * not fitted on is 0.904 and 0.906.
 */
final class Weights {
  private static final double[] FITTED = {
    -9.22, 10.85, 0.47, 1.01, 3.83, -1.75, 0.54, 3.92, 4.83, 2.66, -2.78, 3.32, 6.24, 0.76, -0.97,
    -4.71, 0, 2.3
  };

  /** Log-odds beyond these count as these, so that one pair never decides alone. */
  static final double LIMIT = 5;

  /** Log-odds of a pair that was not even a candidate. */
  static final double UNSEEN = -5;

  /** Mean log-odds from which two stories are one. */
  static final double MERGE = -0.6;

  /** Mean log-odds from which a new article joins a story. */
  static final double JOIN = -0.6;

  /** What a pair gains by being in one story already, so that stories do not flicker. */
  static final double STAY = 0.2;

  private Weights() {}

  /** The log-odds that a pair with these features tells of one event, within the limit. */
  static double logOdds(double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += FITTED[i] * features[i];
    }
    return Math.max(-LIMIT, Math.min(LIMIT, sum));
  }

  /** The same as a probability, 0..1. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
