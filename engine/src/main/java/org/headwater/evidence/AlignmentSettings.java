package org.headwater.evidence;

/**
 * The tuned numbers of alignment, one setting for all sets.
 *
 * <p>The odds of a pair are fitted ({@link PairWeights}); the thresholds on them were chosen on the
 * same stories, cross-validated, and on both halves of ECB+, MEANTIME and NAnCo (decision 036). The
 * weights of the score by words alone are those of a logistic regression on half of the topics of
 * the development halves of ECB+, MEANTIME and NAnCo (every second topic by name), rounded. {@code
 * agree} was set by reading the claims of twenty stories of BASIL that had two known origins: of 37
 * nearly all were one speaker's words beside another's.
 *
 * @param smaller weight of the shared weight over that of the smaller side, 0..1
 * @param union weight of the shared weight over that of both sides together, 0..1
 * @param shared weight of the square root of the shared weight
 * @param actions weight of the logarithm of one and the number of shared actions
 * @param sameArticle factor for two propositions of one article, which seldom says a thing twice
 * @param passage what a shared passage of reused text adds
 * @param join the log-odds from which two propositions may be of one claim
 * @param apart the average log-odds of two groups from which they are one claim
 * @param further the average log-odds to a claim from which a proposition of another joins it too
 * @param denied the log-odds from which a denial is in the claim of the statement that it is most
 *     like, however little it is like the rest
 * @param agree the score by words from which what two sources say counts as borne out by both
 */
record AlignmentSettings(
    double smaller,
    double union,
    double shared,
    double actions,
    double sameArticle,
    double passage,
    double join,
    double apart,
    double further,
    double denied,
    double agree) {
  static final AlignmentSettings TUNED =
      new AlignmentSettings(1.0, 0.75, 0.2, 0.5, 0.8, 1.0, -1.2, -1.4, -1.1, -1.6, 2.0);
}
