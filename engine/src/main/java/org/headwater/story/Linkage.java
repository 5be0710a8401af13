package org.headwater.story;

/**
 * The mean log-odds between two groups of articles.
 *
 * <p>Pairs that were never compared count as unlike; but of a big group an article was compared
 * only with the nearest, so that no more than {@value #EXPECTED} comparisons an article of the
 * smaller group are expected.
 */
final class Linkage {
  static final int EXPECTED = 12;
  private final long expected;
  private double sum;
  private int known;

  Linkage(int sizeOfOne, int sizeOfOther) {
    this.expected = expected(sizeOfOne, sizeOfOther);
  }

  void add(double logOdds) {
    sum += logOdds;
    known++;
  }

  double mean() {
    return mean(sum, known, expected);
  }

  static double mean(double sum, int known, int sizeOfOne, int sizeOfOther) {
    return mean(sum, known, expected(sizeOfOne, sizeOfOther));
  }

  private static double mean(double sum, int known, long expected) {
    return expected <= known
        ? sum / Math.max(1, known)
        : (sum + Weights.UNSEEN * (expected - known)) / expected;
  }

  static long expected(int one, int other) {
    return Math.min((long) one * other, (long) EXPECTED * Math.min(one, other));
  }
}
