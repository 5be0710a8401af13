package org.headwater.story;

/**
 * What the features of {@link Likeness} and {@link Surroundings} are worth: two logistic
 * regressions, the second over the log-odds of the first.
 *
 * <p>Fitted as {@code FitStoryWeights} of the bench module does, on the candidate pairs of dev sets
 * (the mixed set, the same with two in five stories cut to one article, and basil, giveme5w1h,
 * wikinews_medium, ecbplus and allsides2021 alone, basil with its dates and without), every pair
 * with the same weight; one setting for all sets. The thresholds were chosen on cross-validated
 * scores of the same sets.
 */
final class Weights {
  private static final double[] FIRST = {
    -10.29, 3.46, 5.47, 0.82, 1.89, 0.80, 2.48, 4.32, 2.96, 3.79, 9.58, 1.48, -6.29, -3.46, -3.86,
    3.83, -1.70, -1.87, -0.23, 0.72, 1.06, 3.94
  };

  private static final double[] SECOND = {
    -1.47, 0.57, 1.02, -2.57, -1.34, 0.80, 0.71, 6.66, -1.06, 6.32, -1.02, -0.83, -0.43, 0.04,
    15.02, -7.36, -5.05, -3.04, -0.14, -0.74, -2.23
  };

  /** Log-odds beyond these count as these, so that one pair never decides alone. */
  static final double LIMIT = 5;

  /** Log-odds of a pair that was not even a candidate. */
  static final double UNSEEN = -5;

  /** Mean log-odds from which two stories are one. */
  static final double MERGE = -0.5;

  /** Mean log-odds from which a new article joins a story. */
  static final double JOIN = -0.3;

  /** What a pair gains by being in one story already, so that stories do not flicker. */
  static final double STAY = 0.2;

  /** What the mean between two groups loses for each unit by which it is below the means inside. */
  static final double COHESION = 0.15;

  private Weights() {}

  /** The log-odds that a pair with these features tells of one event, before the nearness. */
  static double base(double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += FIRST[i] * features[i];
    }
    return sum;
  }

  /** The log-odds of a pair, within the limit. */
  static double logOdds(double base, double[] nearness) {
    int at = FIRST.length - nearness.length;
    double sum = base;
    for (int i = 0; i < nearness.length; i++) {
      sum += FIRST[at + i] * nearness[i];
    }
    return Math.max(-LIMIT, Math.min(LIMIT, sum));
  }

  /** The log-odds of the first look without the nearness, as the second look takes them. */
  static double[] raised(double base) {
    double bounded = Math.max(-14, Math.min(8, base));
    double raised = Math.max(0, bounded + 4);
    return new double[] {bounded, raised * raised / 10};
  }

  /** The log-odds of a pair by its {@link Surroundings}, within the limit. */
  static double second(double[] features) {
    double sum = 0;
    for (int i = 0; i < SECOND.length; i++) {
      sum += SECOND[i] * features[i];
    }
    return Math.max(-LIMIT, Math.min(LIMIT, sum));
  }

  /** The same as a probability, 0..1. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
