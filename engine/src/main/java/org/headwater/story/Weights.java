package org.headwater.story;

/**
 * What the features of {@link Likeness} and {@link SecondLook} are worth: two logistic regressions,
 * the second over the log-odds of the first.
 *
 * <p>The output of {@code FitStoryWeights} of the bench module, on the candidate pairs of dev sets
 * (the mixed set, the same with two in five stories cut to one article, and basil, giveme5w1h,
 * wikinews_medium, ecbplus and allsides2021 alone, basil with its dates and without), every pair
 * with the same weight; one setting for all sets. The thresholds were chosen on cross-validated
 * scores of the same sets.
 */
final class Weights {
  private static final double[] FIRST = {
    -10.25, 2.94, 2.57, 0.93, 1.91, 1.43, 2.28, 4.12, 2.68, 4.41, 4.16, 0.90, -2.00, -2.14, -3.11,
    3.63, -1.47, -1.61, 0.19, 0.08, 1.33, 4.04
  };

  private static final double[] SECOND = {
    -2.08, 0.53, 1.05, -2.91, -0.86, 0.66, 1.33, 6.55, -0.95, 5.20, -0.96, -0.75, -0.06, -0.42,
    3.96, -2.39, -1.22, -0.43, -0.48, -0.21, 0.45, 0.33, -0.91, 0.13, 2.22, -0.19, 2.59, -0.16,
    -0.33, 0.01, 0.34, -3.51
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

  /** What the log-odds of a pair are at most, whatever its nearness. */
  static double most(double base) {
    double sum = base;
    for (int i = FIRST.length - Likeness.NEARNESS; i < FIRST.length; i++) {
      sum += Math.max(0, FIRST[i]);
    }
    return sum;
  }

  /** The log-odds of the first look without the nearness, as the second look takes them. */
  static double[] raised(double base) {
    double bounded = Math.max(-14, Math.min(8, base));
    double raised = Math.max(0, bounded + 4);
    return new double[] {bounded, raised * raised / 10};
  }

  /** The log-odds of a pair by the {@link SecondLook}, within the limit. */
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
