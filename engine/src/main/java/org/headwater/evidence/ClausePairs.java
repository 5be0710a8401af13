package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.entity.Identities;
import org.headwater.reuse.ReuseLink;

/**
 * The clauses of a story in pairs, as {@link EvidenceBuilder} reads them, by what {@link PairOdds}
 * weighs: for fitting its weights and for trying others. Cost: that of reading the story.
 */
public final class ClausePairs {
  private final List<AnnotatedArticle> articles;
  private final SharedPassages passages;
  private final StoryWeights weights;
  private final List<Proposition> clauses;
  private final Likeness likeness;

  /**
   * The pairs of a story.
   *
   * @param articles in order of arrival
   */
  public ClausePairs(List<AnnotatedArticle> articles, List<ReuseLink> reuse) {
    this.articles = List.copyOf(articles);
    EntityIndex index = new EntityIndex(Identities.across(articles));
    Map<String, Integer> indexes = new HashMap<>();
    List<Proposition> read = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      indexes.put(articles.get(i).id(), i);
      read.addAll(PropositionReader.read(i, articles.get(i), index));
    }
    passages = new SharedPassages(reuse, indexes);
    weights = new StoryWeights(read);
    clauses = ClaimAligner.bestConnectedFirst(read, weights);
    likeness = likeness(PairWeights.FITTED);
  }

  private Likeness likeness(PairWeights pairs) {
    return new Likeness(AlignmentSettings.TUNED, pairs, weights, clauses, passages);
  }

  /** How many clauses the story has; they are numbered from 0. */
  public int size() {
    return clauses.size();
  }

  /** The id of a clause's article. */
  public String article(int clause) {
    return articles.get(clauses.get(clause).article()).id();
  }

  /** Where a clause stands in its article. */
  public Span span(int clause) {
    return clauses.get(clause).span();
  }

  /**
   * How two clauses agree.
   *
   * @param values in the order of the weights, the first of which is 1
   * @param given what their log-odds have besides
   */
  public record Compared(List<Double> values, double given) {}

  /** How two clauses agree; nothing when they share no term, which makes no claim. */
  public Optional<Compared> compare(int one, int other) {
    PairMeasures measures = likeness.measures(one, other);
    if (measures == null) {
      return Optional.empty();
    }
    List<Double> values = new ArrayList<>();
    for (double value : measures.fitted()) {
      values.add(value);
    }
    return Optional.of(new Compared(values, PairWeights.FITTED.given(measures)));
  }
}
