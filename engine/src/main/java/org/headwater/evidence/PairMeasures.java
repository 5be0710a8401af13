package org.headwater.evidence;

/**
 * How two propositions of a story that share a term agree: what {@link PairOdds} weighs.
 *
 * @param union the shared weight over that of both together, 0..1, by rarity in news
 * @param story the cosine by rarity in the story, 0..1
 * @param actions the logarithm of one and the number of shared actions
 * @param order the logarithm of one and the number of words that both have in the same order
 * @param inOrder these words over those of the shorter, 0..1
 * @param letters the cosine by stretches of letters, 0..1 ({@link Letters})
 * @param context the cosine of both with their neighbours, 0..1
 * @param rarest the weight of the rarest shared term, both in news and in the story
 * @param lead how many of the two stand in the first sentences of an article that is not short
 * @param leads 1 where both do, else 0
 * @param sameArticle 1 for two propositions of one article, else 0
 * @param crowd the logarithm of the propositions of the longer article over the usual number, and
 *     of the articles over many
 * @param passage 1 for a shared passage of reused text, else 0
 */
record PairMeasures(
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
    double crowd,
    double passage) {
  /** What weights are fitted for, in the order of {@link PairWeights#fitted}. */
  double[] fitted() {
    return new double[] {
      1, union, story, actions, order, inOrder, letters, context, rarest, lead, leads, sameArticle
    };
  }
}
