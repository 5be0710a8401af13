package org.headwater.story;

/**
 * What the first look makes of a pair by what is known of both at this moment: its measures ({@link
 * Likeness}) and how near the nearest of each is, which later articles change. Cost: that of the
 * measures, nothing more for ties whose measures are kept.
 */
final class FirstLook {
  /** Cosine of the texts of a common pair of one event, on the dev sets. */
  private static final double COMMON_NEAREST = 0.4;

  /** So many articles are few. */
  private static final double FEW = 100;

  private FirstLook() {}

  /**
   * How near the nearest of an article is, 0..1. While few articles are known the nearest of them
   * may be far: it counts as no farther than a pair of one event commonly is.
   */
  static double nearest(StoryState state, long arrival) {
    return Math.max(state.nearest(arrival), leastNearest(state));
  }

  /** What {@link #nearest} is at least, whatever the article. */
  static double leastNearest(StoryState state) {
    return FEW * COMMON_NEAREST / (FEW + state.dictionary().articles());
  }

  /** The log-odds that an article and one of its ties tell of one event. */
  static double logOdds(StoryState state, long arrival, Ties of, int i) {
    double[] nearness =
        Likeness.nearness(of.texts()[i], nearest(state, arrival), nearest(state, of.others()[i]));
    return Weights.logOdds(of.bases()[i], nearness);
  }

  /** The measures of nearness of two articles, with the cosine of their texts. */
  static double[] nearness(StoryState state, double text, Digest one, Digest other) {
    return Likeness.nearness(text, nearest(state, one.arrival()), nearest(state, other.arrival()));
  }

  /** What an article says for another one, as a probability. */
  static double score(StoryState state, Likeness likeness, Digest digest, Digest known) {
    double[] features = likeness.of(known, 0);
    return Weights.probability(
        Weights.logOdds(
            Weights.base(features), nearness(state, features[Likeness.TEXT], known, digest)));
  }
}
