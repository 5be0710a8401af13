package org.headwater.evidence;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two propositions of a story are: by their words ({@link Alignment}), more where one is
 * a copy of the other, less inside one article, which seldom says a thing twice.
 */
final class Likeness {
  private final AlignmentSettings settings;
  private final List<Proposition> propositions;
  private final SharedPassages passages;
  private final Alignment alignment;
  private final Map<Proposition, Integer> places = new IdentityHashMap<>();

  Likeness(
      AlignmentSettings settings,
      StoryWeights weights,
      List<Proposition> propositions,
      SharedPassages passages) {
    this.settings = settings;
    this.propositions = propositions;
    this.passages = passages;
    alignment = new Alignment(settings, weights, propositions);
    for (int i = 0; i < propositions.size(); i++) {
      places.put(propositions.get(i), i);
    }
  }

  /** The score of the propositions at two places of the list, 0 when they share nothing. */
  double score(int a, int b) {
    Proposition x = propositions.get(a);
    Proposition y = propositions.get(b);
    double score = alignment.score(a, b);
    if (score > 0 && passages.holds(x.article(), x.span(), y.article(), y.span())) {
      return score + settings.passage();
    }
    return x.article() == y.article() ? score * settings.sameArticle() : score;
  }

  /** Whether two propositions of the list say so much the same that two sources bear it out. */
  boolean agree(Proposition a, Proposition b) {
    return score(places.getOrDefault(a, 0), places.getOrDefault(b, 0)) >= settings.agree();
  }
}
