package org.headwater.evidence;

import java.util.List;
import java.util.Set;

/**
 * How alike what two propositions say is.
 *
 * <p>How: a weighted sum of four overlaps of their terms: the shared weight over the smaller side
 * (one may say more), over both sides (neither should say much else), its absolute size (many rare
 * words are no chance), and the actions that both name, in the same or a related word. Cost: the
 * smaller set of terms, and the product of the numbers of actions, a handful each.
 */
final class Alignment {
  private final AlignmentSettings settings;

  Alignment(AlignmentSettings settings) {
    this.settings = settings;
  }

  /** The score, 0 when nothing is shared; about 5 for the same words. */
  double score(Proposition a, Proposition b) {
    double shared = shared(a.terms(), b.terms());
    if (shared == 0) {
      return 0;
    }
    double smaller = shared / Math.min(a.weight(), b.weight());
    double union = shared / (a.weight() + b.weight() - shared);
    return settings.smaller() * smaller
        + settings.union() * union
        + settings.shared() * Math.sqrt(shared)
        + settings.actions()
            * Math.log1p(
                Math.min(actions(a.actions(), b.actions()), actions(b.actions(), a.actions())));
  }

  private static double shared(Set<String> a, Set<String> b) {
    Set<String> small = a.size() <= b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    double shared = 0;
    for (String term : small) {
      if (large.contains(term)) {
        shared += PropositionReader.weight(term);
      }
    }
    return shared;
  }

  /** How many actions of the first the second names too, by nearness. */
  private static double actions(List<String> a, List<String> b) {
    double sum = 0;
    for (String x : a) {
      double best = 0;
      for (String y : b) {
        best = Math.max(best, Actions.similarity(x, y));
      }
      sum += best;
    }
    return sum;
  }
}
