package org.headwater.evidence;

/**
 * The fitted numbers of {@link PairOdds}, each what one unit of a feature adds to the log-odds that
 * two propositions are one claim.
 *
 * <p>Fitted by logistic regression on the pairs of clauses of the labelled stories of BASIL that
 * are not kept back (the forty-one {@code tuned} ones in the list of the labels) by {@code
 * FitPairWeights} of the module {@code bench}. {@code crowd} was given, not fitted, and chosen with
 * {@code fewest} and {@code rare} on these and on the development halves of ECB+, MEANTIME and
 * NAnCo (decisions 036, 039 and 044), {@code many} as the most articles that a labelled story has.
 * {@code passage} and {@code least} are set by judgement.
 *
 * @param constant with no feature at all
 * @param union for the shared weight over that of both together, 0..1, by rarity in news; below 0
 *     since {@code story} has most of it
 * @param story for the cosine by rarity in the story, 0..1
 * @param actions for the logarithm of one and the number of shared actions
 * @param order for the logarithm of one and the number of words that both have in the same order
 * @param inOrder for these words over those of the shorter, 0..1
 * @param letters for the cosine by stretches of letters, 0..1
 * @param context for the cosine of both with their neighbours, 0..1
 * @param rarest for the weight of the rarest shared term, both in news and in the story
 * @param lead for each of the two that stands in the first sentences of an article that is not
 *     short
 * @param leads where both do
 * @param sameArticle for two propositions of one article
 * @param passage for a shared passage of reused text
 * @param crowd what is taken off for the logarithm of the propositions of the longer article, and
 *     for that of the articles of a large story
 * @param usual the number of propositions of an article for which nothing is taken off
 * @param fewest an article with fewer is short, and counts as one with so many
 * @param snippet an article of so many propositions or fewer is a snippet, chosen on NAnCo's
 *     answers
 * @param rare the greatest rarity in the story: that of a term which stands once among 200
 *     propositions
 * @param many the number of articles up to which nothing is taken off; no labelled story has more
 * @param least no pair speaks more against a claim than this, in log-odds
 */
record PairWeights(
    double constant,
    double union,
    double story,
    double actions,
    double order,
    double inOrder,
    double letters,
    double context,
    double rarest,
    double lead,
    double leads,
    double sameArticle,
    double passage,
    double crowd,
    double usual,
    int fewest,
    int snippet,
    double rare,
    double many,
    double least) {
  static final PairWeights FITTED =
      new PairWeights(
          -4.99, -3.45, 1.84, 0.56, 0.56, 1.02, 6.69, 2.61, 0.37, 0.57, 0.81, -0.55, 3.0, 1.0, 30,
          20, 6, 4.9, 30, -3.0);

  /** The fitted ones, beside {@link PairMeasures#fitted}. */
  double[] fitted() {
    return new double[] {
      constant,
      union,
      story,
      actions,
      order,
      inOrder,
      letters,
      context,
      rarest,
      lead,
      leads,
      sameArticle
    };
  }

  /** The logarithm of the odds of a pair that agrees so. */
  double odds(PairMeasures measures) {
    double odds = given(measures);
    double[] weights = fitted();
    double[] values = measures.fitted();
    for (int i = 0; i < weights.length; i++) {
      odds += weights[i] * values[i];
    }
    return Math.max(least, odds);
  }

  /** What is added for what no weight was fitted for. */
  double given(PairMeasures measures) {
    return passage * measures.passage() - crowd * measures.crowd();
  }
}
