package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;

/**
 * Finds what the articles of a story say differently, and puts each difference to its claim.
 *
 * <p>Why over the story: what differs is found by its own narrow likeness (the same thing counted,
 * the same act dated, the same words quoted), which holds where the alignment of whole clauses does
 * not. A difference belongs to the claim with the most of the statements that differ.
 */
final class StoryDifferences {
  private final List<AnnotatedArticle> articles;
  private final SlotDifferences slots;
  private final Denials denials;
  private final CertaintyContrasts certainty;
  private final DayContrasts days;
  private final UnnamedPeople people;
  private final VagueCounts counts;
  private final DoubtContrasts doubts;
  private final NameVariants names;

  StoryDifferences(
      List<AnnotatedArticle> articles,
      EntityIndex entities,
      StoryWeights weights,
      Updates updates) {
    this.articles = articles;
    ReadStatements read = new ReadStatements(articles, entities, weights);
    slots = new SlotDifferences(articles, entities, weights, updates);
    denials = new Denials(articles, weights);
    certainty = new CertaintyContrasts(articles, weights, read);
    days = new DayContrasts(read);
    people = new UnnamedPeople(articles, entities, weights, read);
    counts = new VagueCounts(read);
    doubts = new DoubtContrasts(read);
    names = new NameVariants(read);
  }

  /**
   * The differences of each claim, in the order of the claims.
   *
   * @param propositions by article, then by place
   */
  List<List<Divergence>> find(List<Proposition> propositions, List<AlignedClaim> claims) {
    List<List<Divergence>> found = new ArrayList<>();
    Map<Proposition, Integer> claimOf = new IdentityHashMap<>();
    Map<Proposition, Set<Integer>> claimsOf = new IdentityHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      found.add(new ArrayList<>());
      for (Proposition member : claims.get(i).core()) {
        claimOf.put(member, i);
      }
      for (Proposition member : claims.get(i).members()) {
        claimsOf.computeIfAbsent(member, key -> new HashSet<>()).add(i);
      }
    }
    BiPredicate<Proposition, Proposition> aligned =
        (a, b) -> Objects.equals(claimOf.get(a), claimOf.get(b));
    BiPredicate<Proposition, Proposition> together =
        (a, b) ->
            !Collections.disjoint(
                claimsOf.getOrDefault(a, Set.of()), claimsOf.getOrDefault(b, Set.of()));
    List<SlotDifferences.Found> placed = new ArrayList<>(slots.find(propositions, aligned));
    placed.addAll(days.find(propositions));
    placed.addAll(certainty.find(propositions, together));
    placed.addAll(people.find(propositions));
    placed.addAll(counts.find(propositions));
    placed.addAll(doubts.find(propositions));
    placed.addAll(names.find(propositions));
    placed.forEach(each -> found.get(claimOf(each.members(), claimOf)).add(each.divergence()));
    for (Divergence each : QuotationVariants.find(articles)) {
      List<Proposition> statements = statements(each, propositions);
      if (!statements.isEmpty()) {
        found.get(claimOf(statements, claimOf)).add(each);
      }
    }
    denials.find(propositions, claimOf).forEach((claim, denial) -> found.get(claim).add(denial));
    return found;
  }

  /** The propositions in which the values stand, or right before where none is long enough. */
  private List<Proposition> statements(Divergence divergence, List<Proposition> propositions) {
    Map<String, List<Span>> places = new HashMap<>();
    divergence
        .values()
        .forEach(value ->
            value
                .places()
                .forEach(place ->
                    places
                        .computeIfAbsent(place.article(), key -> new ArrayList<>())
                        .add(place.span())));
    Map<Place, Proposition> nearest = new LinkedHashMap<>();
    for (Proposition proposition : propositions) {
      String id = articles.get(proposition.article()).id();
      for (Span span : places.getOrDefault(id, List.of())) {
        if (proposition.span().start() <= span.start()) {
          nearest.put(new Place(id, span), proposition); // the last that begins before it
        }
      }
    }
    return List.copyOf(nearest.values());
  }

  /** The claim that most of the statements belong to, the first of several. */
  private static int claimOf(List<Proposition> members, Map<Proposition, Integer> claimOf) {
    Map<Integer, Integer> counts = new TreeMap<>();
    members.forEach(member -> counts.merge(claimOf.getOrDefault(member, 0), 1, Integer::sum));
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      if (each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return best;
  }
}
