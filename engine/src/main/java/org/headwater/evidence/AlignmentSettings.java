package org.headwater.evidence;

/**
 * The tuned numbers of alignment, one setting for all sets.
 *
 * <p>The weights of the score are those of a logistic regression on half of the topics of the
 * development halves of ECB+, MEANTIME and NAnCo (every second topic by name), rounded; the
 * thresholds were tried on the same half.
 *
 * @param smaller weight of the shared weight over that of the smaller side, 0..1
 * @param union weight of the shared weight over that of both sides together, 0..1
 * @param shared weight of the square root of the shared weight
 * @param actions weight of the logarithm of one and the number of shared actions
 * @param passage what a shared passage of reused text adds
 * @param join the score from which a proposition joins a claim
 * @param apart the score with the claim's centre below which it does not, however like a member
 */
record AlignmentSettings(
    double smaller,
    double union,
    double shared,
    double actions,
    double passage,
    double join,
    double apart) {
  static final AlignmentSettings TUNED = new AlignmentSettings(1.0, 0.75, 0.2, 0.75, 1.0, 1.8, 1.4);
}
