package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.language.Stems;
import org.headwater.language.WordList;

/**
 * Finds what one article states and another, or the same, says to be denied. Both in a single
 * article make the claim disputed and are shown as no difference ({@link ShownDifferences}).
 *
 * <p>How: a denial is held against the statements that share words with it, and belongs to those
 * that share most of the weight of its terms and an action; a denial that turns down a request, or
 * by which somebody only says nothing, makes no statement untrue. The claim of the statement that
 * is most like has the difference. Cost: inverted lists of at most {@link #LONGEST_LIST} statements
 * a term, for each denial.
 */
final class Denials {
  /** The slot of a statement and its denial. */
  static final String SLOT = "polarity";

  private static final int LONGEST_LIST = 300;

  /** Which part of the weight of the terms of the poorer side both must have. */
  private static final double SHARED = 0.5;

  /** How many terms a short denial has ("denied any trouble with the steering"). */
  private static final int SHORT = 4;

  /** The same for a short denial of the same claim. */
  private static final double SHARED_IN_CLAIM = 0.3;

  /** Which part of the best statement's likeness the others of a denial must have. */
  private static final double NEARLY = 0.6;

  private static final int FEWEST_SHARED = 2;

  /** Within how many words of a statement what is denied must stand, and which part of it. */
  private static final int CLOSE = 16;

  private static final double TOGETHER = 0.7;

  private static final Phrases NEGATIONS = Phrases.read("statement-negations.txt");

  /** What is turned down when it is denied, and how far behind the verb it may stand. */
  private static final Set<String> REQUESTED = WordList.set(Denials.class, "denied-nouns.txt");

  private static final Phrases UNTRUE = Phrases.read("untrue-said.txt");

  private static final Phrases DENYING = Phrases.read("denial-words.txt");

  private static final int REQUEST_REACH = 6;

  private static final Phrases REQUESTS = Phrases.read("denied-requests.txt");

  private final List<AnnotatedArticle> articles;
  private final StoryWeights weights;
  private final DeniedContent content;

  Denials(List<AnnotatedArticle> articles, StoryWeights weights) {
    this.articles = articles;
    this.weights = weights;
    content = new DeniedContent(articles);
  }

  private record Sides(Set<Proposition> stated, Set<Proposition> denied) {
    Sides() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  /**
   * The differences by the numbers of their claims.
   *
   * @param propositions by article, then by place
   * @param claimOf the claim of each
   */
  Map<Integer, Divergence> find(List<Proposition> propositions, Map<Proposition, Integer> claimOf) {
    Map<String, List<Integer>> byTerm = new HashMap<>();
    for (int i = 0; i < propositions.size(); i++) {
      if (isStated(propositions.get(i)) && !isNegated(propositions.get(i))) {
        for (String term : propositions.get(i).terms()) {
          List<Integer> list = byTerm.computeIfAbsent(term, key -> new ArrayList<>());
          if (list.size() < LONGEST_LIST) {
            list.add(i);
          }
        }
      }
    }
    Map<Integer, Sides> byClaim = new TreeMap<>();
    for (Proposition denial : propositions) {
      if (denial.stance() == MemberStance.DENIES && makesUntrue(denial)) {
        find(denial, propositions, byTerm, claimOf, byClaim);
      }
    }
    Map<Integer, Divergence> found = new TreeMap<>();
    byClaim.forEach((claim, sides) -> {
      List<DivergentValue> values =
          new ArrayList<>(List.of(value("stated", sides.stated), value("denied", sides.denied)));
      values.sort(Comparator.comparingInt(value -> -value.articles().size()));
      found.put(claim, new Divergence(SLOT, values));
    });
    return found;
  }

  /** Who leaves open whether it is so does not state it. */
  private static boolean isStated(Proposition proposition) {
    return proposition.stance() == MemberStance.ASSERTS
        || proposition.stance() == MemberStance.ATTRIBUTES;
  }

  /** Whether a statement says itself that something is not so: "his false claims". */
  private boolean isNegated(Proposition statement) {
    List<String> words = words(statement).lower();
    return UNTRUE.in(words) || statement.negated() && NEGATIONS.in(words);
  }

  private Words words(Proposition statement) {
    return new Words(statement.span().in(articles.get(statement.article()).text()));
  }

  private boolean makesUntrue(Proposition denial) {
    List<String> words = withCues(denial);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith("den") && DENYING.lengthAt(words, i) > 0) {
        int to = Math.min(words.size(), i + REQUEST_REACH);
        if (words.subList(i, to).stream().anyMatch(REQUESTED::contains)) {
          return false;
        }
      }
    }
    return DENYING.in(words) && !REQUESTS.in(words);
  }

  /** The words of a denial between the cues of who denies it where these stand outside it. */
  private List<String> withCues(Proposition denial) {
    String text = articles.get(denial.article()).text();
    List<String> words = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (Attribution attribution : content.denying(denial)) {
      for (Span cue : attribution.cue()) {
        if (!denial.span().overlaps(cue)) {
          boolean before = cue.start() < denial.span().start();
          (before ? words : behind).addAll(Words.lowerOf(cue.in(text)));
        }
      }
    }
    words.addAll(words(denial).lower());
    words.addAll(behind);
    return words;
  }

  private void find(
      Proposition denial,
      List<Proposition> propositions,
      Map<String, List<Integer>> byTerm,
      Map<Proposition, Integer> claimOf,
      Map<Integer, Sides> byClaim) {
    Set<Integer> candidates = new TreeSet<>();
    Set<String> denied = content.terms(denial);
    denied.forEach(term -> candidates.addAll(byTerm.getOrDefault(term, List.of())));
    Map<Proposition, Double> stated = new LinkedHashMap<>();
    Proposition best = null;
    double most = 0;
    for (int candidate : candidates) {
      Proposition statement = propositions.get(candidate);
      boolean aligned = Objects.equals(claimOf.get(statement), claimOf.get(denial));
      boolean told = content.isOf(denial, statement) && isClose(statement, denied);
      double shared = told ? shared(statement, denied, aligned) : 0;
      boolean isShort = aligned && denied.size() <= SHORT;
      if (shared >= (isShort ? SHARED_IN_CLAIM : SHARED)) {
        stated.put(statement, shared);
        best = shared > most ? statement : best;
        most = Math.max(most, shared);
      }
    }
    Integer claim = best == null ? null : claimOf.get(best);
    if (claim != null) {
      Sides sides = byClaim.computeIfAbsent(claim, key -> new Sides());
      double nearly = NEARLY * most;
      stated.forEach((statement, shared) -> {
        if (shared >= nearly) {
          sides.stated.add(statement);
        }
      });
      sides.denied.add(denial);
    }
  }

  /**
   * Whether the words of what is denied stand together in a statement: scattered over a long
   * sentence they are of other things.
   */
  private boolean isClose(Proposition statement, Set<String> denied) {
    if (statement.words().size() <= CLOSE) {
      return true;
    }
    Words words = words(statement);
    Map<Integer, String> places = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      String stem = Stems.stem(words.lower(i), "en");
      if (denied.contains(stem)) {
        places.put(i, stem);
      }
    }
    Set<String> all = new HashSet<>(places.values());
    double most = 0;
    for (int first : places.keySet()) {
      Set<String> near = new HashSet<>();
      places.forEach((at, stem) -> {
        if (at >= first && at < first + CLOSE) {
          near.add(stem);
        }
      });
      most = Math.max(most, near.stream().mapToDouble(weights::of).sum());
    }
    return most >= TOGETHER * all.stream().mapToDouble(weights::of).sum();
  }

  private double shared(Proposition statement, Set<String> denied, boolean aligned) {
    double both = 0;
    int count = 0;
    boolean action = false;
    boolean named = true;
    double own = 0;
    for (String term : denied) {
      own += weights.of(term);
      if (statement.terms().contains(term)) {
        both += weights.of(term);
        count++;
        action |= Actions.contains(term);
        named &= term.startsWith("@");
      }
    }
    double smaller = Math.min(own, weights.total(statement));
    boolean enough =
        count >= FEWEST_SHARED && action || aligned && !named && denied.size() <= SHORT;
    return !enough || smaller == 0 ? 0 : both / smaller;
  }

  private DivergentValue value(String words, Set<Proposition> members) {
    Set<String> ids = new LinkedHashSet<>();
    List<Place> places = new ArrayList<>();
    members.stream()
        .sorted(Comparator.comparingInt(Proposition::article).thenComparing(Proposition::span))
        .forEach(member -> {
          String id = articles.get(member.article()).id();
          ids.add(id);
          places.add(new Place(id, member.span()));
        });
    return new DivergentValue(words, List.copyOf(ids), places);
  }
}
