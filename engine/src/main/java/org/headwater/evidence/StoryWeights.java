package org.headwater.evidence;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each term of a story tells: ordinary stems by their rarity in news at large, names by
 * their rarity inside the story.
 *
 * <p>Why the difference: what every article of a story says is what its claims are about, so that a
 * common verb of the story must not weigh less; but the two countries that every second sentence
 * names tell no sentence from another, while the name of one official does. Cost: one pass.
 */
final class StoryWeights {
  private static final double LEAST_NAME = 0.3;
  private static final double GREATEST_NAME = 4;

  private final Map<String, Double> names = new HashMap<>();
  private final Map<Proposition, Double> totals = new IdentityHashMap<>();

  StoryWeights(List<Proposition> propositions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Proposition proposition : propositions) {
      for (String term : proposition.terms()) {
        if (isName(term)) {
          counts.merge(term, 1, Integer::sum);
        }
      }
    }
    double all = propositions.size() + 1;
    counts.forEach((term, count) ->
        names.put(term, Math.clamp(Math.log(all / (count + 1)), LEAST_NAME, GREATEST_NAME)));
    for (Proposition proposition : propositions) {
      totals.put(proposition, proposition.terms().stream().mapToDouble(this::of).sum());
    }
  }

  /** The weight of a term, above 0. */
  double of(String term) {
    return isName(term) ? names.getOrDefault(term, GREATEST_NAME) : TermWeights.of(term);
  }

  /** The weight of all terms of a proposition of the story. */
  double total(Proposition proposition) {
    return totals.getOrDefault(proposition, 0.0);
  }

  private static boolean isName(String term) {
    return term.startsWith("@");
  }
}
