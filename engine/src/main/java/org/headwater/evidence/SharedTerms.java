package org.headwater.evidence;

import java.util.List;

/** How much of what two statements say they say with the same terms. Cost: the terms of one. */
final class SharedTerms {
  private SharedTerms() {}

  /** The part of the terms of the poorer statement that both have, 0 to 1; 0 where it has none. */
  static double part(Proposition a, Proposition b) {
    long shared = a.terms().stream().filter(b.terms()::contains).count();
    return shared / (double) Math.max(1, Math.min(a.terms().size(), b.terms().size()));
  }

  /**
   * The part of the weight of the poorer statement's terms that both have, 0 to 1; 0 where they
   * share fewer terms than asked for.
   */
  static double part(Proposition a, Proposition b, StoryWeights weights, int fewest) {
    List<String> shared = a.terms().stream().filter(b.terms()::contains).toList();
    double smaller = Math.min(weights.total(a), weights.total(b));
    return shared.size() < fewest || smaller == 0
        ? 0
        : shared.stream().mapToDouble(weights::of).sum() / smaller;
  }

  /**
   * The same where an act that both have counts for nothing.
   *
   * @param fewest of the other terms
   */
  static double partBeside(
      String act, Proposition a, Proposition b, StoryWeights weights, int fewest) {
    double both = 0;
    int count = 0;
    for (String term : a.terms()) {
      if (!term.equals(act) && b.terms().contains(term)) {
        both += weights.of(term);
        count++;
      }
    }
    double smaller = Math.min(beside(act, a, weights), beside(act, b, weights));
    return count < fewest || smaller <= 0 ? 0 : both / smaller;
  }

  private static double beside(String act, Proposition of, StoryWeights weights) {
    return weights.total(of) - (of.terms().contains(act) ? weights.of(act) : 0);
  }
}
