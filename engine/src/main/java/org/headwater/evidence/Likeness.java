package org.headwater.evidence;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How alike two propositions of a story are, asked in two ways: what the odds are that they are one
 * claim ({@link PairOdds}), and whether their words alone ({@link Alignment}) say so much the same
 * that one bears the other out, for which neither their places nor their neighbours count.
 */
final class Likeness {
  private final AlignmentSettings settings;
  private final List<Proposition> propositions;
  private final SharedPassages passages;
  private final Alignment alignment;
  private final PairOdds odds;
  private final Map<Proposition, Integer> places = new IdentityHashMap<>();

  Likeness(
      AlignmentSettings settings,
      PairWeights pairs,
      StoryWeights weights,
      List<Proposition> propositions,
      SharedPassages passages) {
    this.settings = settings;
    this.propositions = propositions;
    this.passages = passages;
    alignment = new Alignment(settings, weights, propositions);
    odds = new PairOdds(pairs, propositions, alignment);
    for (int i = 0; i < propositions.size(); i++) {
      places.put(propositions.get(i), i);
    }
  }

  /** The logarithm of the odds that the propositions at two places of the list are one claim. */
  double odds(int a, int b) {
    return odds.of(a, b, isCopy(a, b));
  }

  /** Whether the odds are the same to the last bit from both sides, as they are without a copy. */
  boolean isEven(int a, int b) {
    return !passages.areLinked(propositions.get(a).article(), propositions.get(b).article());
  }

  /** The logarithm of the odds that two propositions of the list are one claim. */
  double odds(Proposition a, Proposition b) {
    return odds(places.getOrDefault(a, 0), places.getOrDefault(b, 0));
  }

  /** How two agree by what these odds are made of; null when they share no term. */
  @Nullable PairMeasures measures(int a, int b) {
    return odds.measures(a, b, isCopy(a, b));
  }

  private boolean isCopy(int a, int b) {
    Proposition x = propositions.get(a);
    Proposition y = propositions.get(b);
    return passages.holds(x.article(), x.span(), y.article(), y.span());
  }

  /** Whether two propositions of the list say so much the same that two sources bear it out. */
  boolean agree(Proposition a, Proposition b) {
    int x = places.getOrDefault(a, 0);
    int y = places.getOrDefault(b, 0);
    double score = alignment.score(x, y);
    if (score > 0 && isCopy(x, y)) {
      score += settings.passage();
    } else if (a.article() == b.article()) {
      score *= settings.sameArticle();
    }
    return score >= settings.agree();
  }
}
