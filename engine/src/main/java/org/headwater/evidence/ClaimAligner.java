package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the propositions of a story into claims.
 *
 * <p>Why not chains: joining whatever is alike to anything already joined ends in one claim that
 * says everything. How: each proposition is compared with the few that share most with it; the most
 * alike are joined first, and two groups become one only while their members are alike on average
 * (average linkage, as in Sneath and Sokal, 1973, over a sample of members). In the end a
 * proposition that says two things may join further claims whose members it is like. Ties are
 * decided by the texts, so the order of the articles does not matter.
 *
 * <p>Cost: {@link Candidates} are few, edges end at {@link #MOST_EDGES} and samples at {@link
 * #SAMPLE}, so the cost is linear in the number of propositions but for the sorting of the edges.
 */
final class ClaimAligner {
  private static final int MOST_EDGES = 12;
  private static final int SAMPLE = 5;

  /** How many claims a proposition may join besides its own. */
  private static final int MOST_FURTHER = 2;

  private final AlignmentSettings settings;
  private final StoryWeights weights;
  private final Likeness likeness;
  private final DeniedContent content;

  /** What the articles have in common first. */
  private final List<Proposition> ordered;

  /** The claim of each proposition, and the propositions of each claim, by their order. */
  private final int[] claimOf;

  private final List<List<Integer>> claims = new ArrayList<>();

  /** The propositions that join a claim besides their own. */
  private final Map<Integer, List<Integer>> further = new HashMap<>();

  private final List<List<Edge>> edges = new ArrayList<>();

  /** What each denial most likely denies, where it is not like enough to be joined. */
  private final List<Edge> denied = new ArrayList<>();

  private record Edge(int from, int to, double odds) {}

  private ClaimAligner(
      AlignmentSettings settings,
      List<Proposition> ordered,
      StoryWeights weights,
      Likeness likeness,
      DeniedContent content) {
    this.content = content;
    this.settings = settings;
    this.weights = weights;
    this.ordered = ordered;
    this.likeness = likeness;
    claimOf = new int[ordered.size()];
    for (int i = 0; i < claimOf.length; i++) {
      claimOf[i] = i;
      claims.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * The claims, each with the member first that has most in common with the whole story.
   *
   * @param ordered as {@link #bestConnectedFirst} puts them
   * @param likeness of the propositions in this order
   * @param content of the denials among them
   */
  static List<AlignedClaim> align(
      AlignmentSettings settings,
      List<Proposition> ordered,
      StoryWeights weights,
      Likeness likeness,
      DeniedContent content) {
    ClaimAligner aligner = new ClaimAligner(settings, ordered, weights, likeness, content);
    aligner.findEdges();
    aligner.joinMostAlikeFirst();
    aligner.joinWhatIsDenied();
    aligner.joinFurtherClaims();
    List<AlignedClaim> aligned = new ArrayList<>();
    for (int i = 0; i < aligner.claims.size(); i++) {
      if (!aligner.claims.get(i).isEmpty()) {
        aligned.add(
            new AlignedClaim(
                aligner.claims.get(i).stream().map(aligner.ordered::get).toList(),
                aligner.further.getOrDefault(i, List.of()).stream()
                    .map(aligner.ordered::get)
                    .toList()));
      }
    }
    return aligned;
  }

  /**
   * The propositions with what the articles have in common first, an order in which that of the
   * articles does not show.
   *
   * @param propositions by article, then by place
   */
  static List<Proposition> bestConnectedFirst(
      List<Proposition> propositions, StoryWeights weights) {
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
        .map(p -> new Ranked(p, connected(p, articles, weights)))
        .sorted(
            Comparator.comparingDouble((Ranked r) -> -r.connected)
                .thenComparing(r -> String.join(" ", r.proposition.terms()))
                .thenComparing(r -> r.proposition.article())
                .thenComparing(r -> r.proposition.span()))
        .map(Ranked::proposition)
        .toList();
  }

  private static double connected(
      Proposition proposition, Map<String, Integer> articles, StoryWeights weights) {
    double sum = 0;
    for (String term : proposition.terms()) {
      sum += weights.of(term) * (articles.getOrDefault(term, 1) - 1);
    }
    return sum;
  }

  /** For each proposition the most alike of those that share most with it. */
  private void findEdges() {
    Candidates candidates = new Candidates(ordered, weights);
    int[][] compared = new int[ordered.size()][];
    double[][] odds = new double[ordered.size()][];
    for (int i = 0; i < ordered.size(); i++) {
      List<Edge> found = new ArrayList<>();
      compared[i] = candidates.of(i);
      odds[i] = new double[compared[i].length];
      for (int k = 0; k < odds[i].length; k++) {
        int other = compared[i][k];
        int back = other < i && likeness.isEven(i, other) ? place(i, compared[other]) : -1;
        odds[i][k] = back < 0 ? likeness.odds(i, other) : odds[other][back];
        found.add(new Edge(i, other, odds[i][k]));
      }
      found.sort(Comparator.comparingDouble((Edge e) -> -e.odds).thenComparingInt(e -> e.to));
      found.stream().filter(this::isDenied).findFirst().ifPresent(denied::add);
      found.removeIf(edge -> edge.odds < settings.join());
      edges.add(List.copyOf(found.subList(0, Math.min(MOST_EDGES, found.size()))));
    }
  }

  private static int place(int of, int[] in) {
    for (int i = 0; i < in.length; i++) {
      if (in[i] == of) {
        return i;
      }
    }
    return -1;
  }

  private void joinMostAlikeFirst() {
    record Sizes(int a, int b, int sizeOfA, int sizeOfB) {}
    Set<Sizes> refused = new HashSet<>();
    List<Edge> all = new ArrayList<>();
    edges.forEach(all::addAll);
    all.sort(
        Comparator.comparingDouble((Edge e) -> -e.odds)
            .thenComparingInt(e -> Math.min(e.from, e.to))
            .thenComparingInt(e -> Math.max(e.from, e.to)));
    for (Edge edge : all) {
      int a = Math.min(claimOf[edge.from], claimOf[edge.to]);
      int b = Math.max(claimOf[edge.from], claimOf[edge.to]);
      if (a == b || refused.contains(new Sizes(a, b, claims.get(a).size(), claims.get(b).size()))) {
        continue;
      }
      if (average(claims.get(a), claims.get(b)) >= settings.apart()) {
        join(a, b);
      } else {
        refused.add(new Sizes(a, b, claims.get(a).size(), claims.get(b).size()));
      }
    }
  }

  private void join(int a, int b) {
    claims.get(b).forEach(member -> claimOf[member] = a);
    List<Integer> joined = new ArrayList<>(claims.get(a));
    joined.addAll(claims.get(b));
    joined.sort(Comparator.naturalOrder());
    claims.set(a, joined);
    claims.set(b, List.of());
  }

  private double average(List<Integer> a, List<Integer> b) {
    double sum = 0;
    int[] x = sample(a);
    int[] y = sample(b);
    for (int i : x) {
      for (int k : y) {
        sum += likeness.odds(i, k);
      }
    }
    return sum / (x.length * (double) y.length);
  }

  /** Members spread evenly over a claim, its first among them. */
  private static int[] sample(List<Integer> members) {
    int size = Math.min(SAMPLE, members.size());
    int[] sample = new int[size];
    Arrays.setAll(sample, i -> members.get((int) ((long) i * members.size() / size)));
    return sample;
  }

  /** Lets a proposition join the claims of its neighbours when it is like them on average too. */
  private void joinFurtherClaims() {
    for (int i = 0; i < ordered.size(); i++) {
      Set<Integer> tried = new TreeSet<>();
      int joined = 0;
      for (Edge edge : edges.get(i)) {
        int claim = claimOf[edge.to];
        if (claim != claimOf[i]
            && joined < MOST_FURTHER
            && tried.add(claim)
            && average(List.of(i), claims.get(claim)) >= settings.further()) {
          further.computeIfAbsent(claim, key -> new ArrayList<>()).add(i);
          joined++;
        }
      }
    }
  }

  /** Whether the first denies what the second says, if both are about one thing. */
  private boolean isDenied(Edge edge) {
    return edge.odds >= settings.denied()
        && ordered.get(edge.from).stance() == MemberStance.DENIES
        && ordered.get(edge.to).stance().carries()
        && content.isOf(ordered.get(edge.from), ordered.get(edge.to));
  }

  /** Puts a denial that stands alone to the claim of what it denies, which it repeats little of. */
  private void joinWhatIsDenied() {
    for (Edge edge : denied) {
      int a = Math.min(claimOf[edge.from], claimOf[edge.to]);
      int b = Math.max(claimOf[edge.from], claimOf[edge.to]);
      if (a != b && claims.get(claimOf[edge.from]).size() == 1) {
        join(a, b);
      }
    }
  }
}
