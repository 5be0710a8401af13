package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike the words of two propositions of a story are; whether they are one claim is asked of
 * {@link PairOdds}, which looks at more.
 *
 * <p>How: a weighted sum of four overlaps of their terms: the shared weight over the smaller side
 * (one may say more), over both sides (neither should say much else), its absolute size (many rare
 * words are no chance), and the actions that both name, in the same or a related word. Terms are
 * numbered once for the story. Cost: the terms of both, and the product of the numbers of actions,
 * a handful each.
 */
final class Alignment {
  private final AlignmentSettings settings;
  private final double[] weightOf;
  private final double[] totals;
  private final int[][] terms;
  private final int[][] actions;
  private final ActionNearness nearness;

  /** For the propositions of one story, which are spoken of by their index. */
  Alignment(AlignmentSettings settings, StoryWeights weights, List<Proposition> propositions) {
    this.settings = settings;
    Map<String, Integer> termIds = new HashMap<>();
    Map<String, Integer> actionIds = new HashMap<>();
    List<Double> weightsById = new ArrayList<>();
    List<String> actionNames = new ArrayList<>();
    terms = new int[propositions.size()][];
    actions = new int[propositions.size()][];
    totals = new double[propositions.size()];
    for (int i = 0; i < propositions.size(); i++) {
      Proposition proposition = propositions.get(i);
      terms[i] = sorted(List.copyOf(proposition.terms()), termIds);
      for (String term : proposition.terms()) {
        if (termIds.getOrDefault(term, 0) == weightsById.size()) {
          weightsById.add(weights.of(term));
        }
      }
      actions[i] = sorted(proposition.actions(), actionIds);
      proposition.actions().stream()
          .filter(action -> actionIds.getOrDefault(action, 0) == actionNames.size())
          .forEach(actionNames::add);
      totals[i] = weights.total(proposition);
    }
    weightOf = weightsById.stream().mapToDouble(w -> w).toArray();
    nearness = new ActionNearness(actionNames);
  }

  private static int[] sorted(List<String> words, Map<String, Integer> known) {
    int[] ids = numbered(words, known);
    Arrays.sort(ids);
    return ids;
  }

  /** Words as numbers in their order; new ones are given the next number. */
  static int[] numbered(List<String> words, Map<String, Integer> known) {
    return words.stream()
        .mapToInt(word -> {
          int next = known.size();
          return known.computeIfAbsent(word, key -> next);
        })
        .toArray();
  }

  /** How many terms the story has; they are numbered from 0. */
  int termCount() {
    return weightOf.length;
  }

  /** The weight of a term by its number. */
  double weight(int term) {
    return weightOf[term];
  }

  /** The numbers of a proposition's terms in order; not to be changed. */
  int[] terms(int proposition) {
    return terms[proposition];
  }

  /**
   * The shared weight of two propositions over that of both together, 0 to 1.
   *
   * @param shared the weight of the terms that both have
   */
  double union(int a, int b, double shared) {
    return shared == 0 ? 0 : shared / (totals[a] + totals[b] - shared);
  }

  /** How many actions both name, in the same or a related word. */
  double sharedActions(int a, int b) {
    return Math.min(common(actions[a], actions[b]), common(actions[b], actions[a]));
  }

  /** The score of two propositions, 0 when nothing is shared; about 5 for the same words. */
  double score(int a, int b) {
    double shared = shared(terms[a], terms[b]);
    if (shared == 0) {
      return 0;
    }
    double smaller = shared / Math.min(totals[a], totals[b]);
    return settings.smaller() * smaller
        + settings.union() * union(a, b, shared)
        + settings.shared() * Math.sqrt(shared)
        + settings.actions() * Math.log1p(sharedActions(a, b));
  }

  private double shared(int[] a, int[] b) {
    double shared = 0;
    int i = 0;
    int k = 0;
    while (i < a.length && k < b.length) {
      if (a[i] == b[k]) {
        shared += weightOf[a[i]];
        i++;
        k++;
      } else if (a[i] < b[k]) {
        i++;
      } else {
        k++;
      }
    }
    return shared;
  }

  /** How many actions of the first the second names too, by nearness. */
  private double common(int[] a, int[] b) {
    double sum = 0;
    for (int x : a) {
      double best = 0;
      for (int y : b) {
        best = Math.max(best, nearness.of(x, y));
      }
      sum += best;
    }
    return sum;
  }
}
