package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the propositions of a story into claims.
 *
 * <p>Why stars and not chains: joining whatever is alike to anything already joined ends in one
 * claim that says everything. How: the propositions are taken in the order of how much of what they
 * say the other articles say too, so that the fullest common wording becomes the centre of a claim
 * (star clustering after Aslam, Pelekhov and Rus, 2004, with overlaps); each further one joins the
 * claims whose centre it is like, or one of whose members it is like while not too unlike the
 * centre. One may join several claims, up to {@link #MOST_CLAIMS}. The order depends on the texts
 * alone, so the order of the articles does not matter.
 *
 * <p>Cost: an inverted list gives the candidate claims by shared terms, the rarest first; lists
 * stop growing at {@link #LONGEST_LIST} and candidates at {@link #MOST_CANDIDATES}, so the cost is
 * linear in the number of propositions.
 */
final class ClaimAligner {
  private static final int LONGEST_LIST = 300;
  private static final int MOST_CANDIDATES = 24;
  private static final int MOST_COMPARED = 8;
  private static final int MOST_CLAIMS = 3;

  private final AlignmentSettings settings;
  private final Alignment alignment;
  private final List<Proposition> propositions;
  private final SharedPassages passages;
  private final Map<String, List<Integer>> claimsByTerm = new HashMap<>();
  private final List<List<Proposition>> claims = new ArrayList<>();

  private ClaimAligner(
      AlignmentSettings settings, List<Proposition> propositions, SharedPassages passages) {
    this.settings = settings;
    this.alignment = new Alignment(settings);
    this.propositions = propositions;
    this.passages = passages;
  }

  /**
   * The claims, each with its centre first.
   *
   * @param propositions by article, then by place
   */
  static List<List<Proposition>> align(
      AlignmentSettings settings, List<Proposition> propositions, SharedPassages passages) {
    ClaimAligner aligner = new ClaimAligner(settings, propositions, passages);
    for (Proposition proposition : aligner.bestConnectedFirst()) {
      aligner.place(proposition);
    }
    return aligner.claims;
  }

  private List<Proposition> bestConnectedFirst() {
    Map<String, Integer> articles = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (Proposition proposition : propositions) {
      for (String term : proposition.terms()) {
        Integer before = last.put(term, proposition.article());
        if (before == null || before != proposition.article()) {
          articles.merge(term, 1, Integer::sum);
        }
      }
    }
    record Ranked(Proposition proposition, double connected) {}
    return propositions.stream()
        .map(p -> new Ranked(p, connected(p, articles)))
        .sorted(
            Comparator.comparingDouble((Ranked r) -> -r.connected)
                .thenComparing(r -> String.join(" ", r.proposition.terms()))
                .thenComparing(r -> r.proposition.article())
                .thenComparing(r -> r.proposition.span()))
        .map(Ranked::proposition)
        .toList();
  }

  private static double connected(Proposition proposition, Map<String, Integer> articles) {
    double sum = 0;
    for (String term : proposition.terms()) {
      sum += PropositionReader.weight(term) * (articles.getOrDefault(term, 1) - 1);
    }
    return sum;
  }

  private void place(Proposition proposition) {
    record Match(int claim, double score) {}
    List<Match> matches = new ArrayList<>();
    for (int claim : candidates(proposition)) {
      double score = score(proposition, claims.get(claim));
      if (score >= settings.join()) {
        matches.add(new Match(claim, score));
      }
    }
    matches.sort(Comparator.comparingDouble((Match m) -> -m.score).thenComparingInt(m -> m.claim));
    for (Match match : matches.subList(0, Math.min(MOST_CLAIMS, matches.size()))) {
      claims.get(match.claim).add(proposition);
    }
    if (matches.isEmpty()) {
      found(proposition);
    }
  }

  private void found(Proposition proposition) {
    for (String term : proposition.terms()) {
      List<Integer> list = claimsByTerm.computeIfAbsent(term, key -> new ArrayList<>());
      if (list.size() < LONGEST_LIST) {
        list.add(claims.size());
      }
    }
    claims.add(new ArrayList<>(List.of(proposition)));
  }

  /** The claims that share the most weight of terms with the proposition. */
  private List<Integer> candidates(Proposition proposition) {
    Map<Integer, Double> shared = new HashMap<>();
    for (String term : proposition.terms()) {
      for (int claim : claimsByTerm.getOrDefault(term, List.of())) {
        shared.merge(claim, PropositionReader.weight(term), Double::sum);
      }
    }
    List<Integer> best = new ArrayList<>(shared.keySet());
    Collections.sort(best);
    best.sort(Comparator.comparingDouble(claim -> -shared.getOrDefault(claim, 0.0)));
    return best.subList(0, Math.min(MOST_CANDIDATES, best.size()));
  }

  /** The score to the centre, or to the most alike member where the centre is not too unlike. */
  private double score(Proposition proposition, List<Proposition> claim) {
    double centre = scoreOf(proposition, claim.getFirst());
    double best = centre;
    if (centre >= settings.apart()) {
      for (int i = 1; i < Math.min(claim.size(), MOST_COMPARED); i++) {
        best = Math.max(best, scoreOf(proposition, claim.get(i)));
      }
    }
    return best;
  }

  private double scoreOf(Proposition a, Proposition b) {
    double score = alignment.score(a, b);
    boolean passage = score > 0 && passages.holds(a.article(), a.span(), b.article(), b.span());
    return passage ? score + settings.passage() : score;
  }
}
