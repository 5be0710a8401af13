package org.headwater.evidence;

/** How much of what two statements say they say with the same terms. Cost: the terms of one. */
final class SharedTerms {
  private SharedTerms() {}

  /**
   * The part of the weight of the poorer statement's terms that both have, 0 to 1; 0 where they
   * share fewer terms than asked for.
   */
  static double part(Proposition a, Proposition b, StoryWeights weights, int fewest) {
    double both = 0;
    int count = 0;
    for (String term : a.terms()) {
      if (b.terms().contains(term)) {
        both += weights.of(term);
        count++;
      }
    }
    double smaller = Math.min(weights.total(a), weights.total(b));
    return count < fewest || smaller == 0 ? 0 : both / smaller;
  }
}
