package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;

/**
 * Finds denials that an article leaves out though it could know them.
 *
 * <p>Why: that a claim is denied is part of it, and a copy that drops the denial says more than its
 * source. How: an article carries a claim and nowhere says that it is denied, while the article
 * that it has the claim from does, or at least two texts and two thirds of the other articles do,
 * and it is not known to be older than all of them. An article that anywhere denies something of
 * the same speaker, or something in like words, is given the benefit of the doubt. Cost: the
 * carriers of a claim times its denials, of which at most {@link #MOST_DENIALS} are looked at.
 */
final class Omissions {
  private static final String DENIAL = "denial";
  private static final int MOST_DENIALS = 12;

  /** How many texts deny it that are not the article's source, and which share of the others. */
  private static final int FEWEST_TEXTS = 2;

  private static final double MOST_OTHERS = 2 / 3.0;

  /** How many terms make two denials alike. */
  private static final int LIKE_TERMS = 2;

  private final List<AnnotatedArticle> articles;
  private final Lineage lineage;

  /** All that each article denies. */
  private final Map<Integer, List<Proposition>> denials = new HashMap<>();

  Omissions(List<AnnotatedArticle> articles, Lineage lineage, List<Proposition> all) {
    this.articles = articles;
    this.lineage = lineage;
    all.stream()
        .filter(p -> p.stance() == MemberStance.DENIES)
        .forEach(p -> denials.computeIfAbsent(p.article(), key -> new ArrayList<>()).add(p));
  }

  /** What the carriers of a claim of these members leave out, in the articles' order. */
  List<Omission> find(List<Proposition> members) {
    List<Proposition> denying =
        members.stream()
            .filter(m -> m.stance() == MemberStance.DENIES)
            .limit(MOST_DENIALS)
            .toList();
    if (denying.isEmpty()) {
      return List.of();
    }
    Set<Integer> deniers = new HashSet<>();
    members.stream()
        .filter(m -> m.stance() == MemberStance.DENIES)
        .forEach(m -> deniers.add(m.article()));
    Map<Integer, List<Proposition>> carriers = new TreeMap<>();
    members.stream()
        .filter(m -> m.stance().carries() && !deniers.contains(m.article()))
        .forEach(m -> carriers.computeIfAbsent(m.article(), key -> new ArrayList<>()).add(m));
    long others = members.stream().mapToInt(Proposition::article).distinct().count() - 1;
    boolean most = texts(denying) >= FEWEST_TEXTS && deniers.size() >= MOST_OTHERS * others;
    List<Omission> found = new ArrayList<>();
    carriers.forEach((article, statements) -> {
      List<Proposition> sources =
          denying.stream()
              .filter(denial -> statements.stream().anyMatch(s -> lineage.takes(s, denial)))
              .toList();
      boolean fromSource = !sources.isEmpty();
      List<Proposition> left = fromSource ? sources : most ? denying : List.of();
      if (isLeftOut(article, left, fromSource)) {
        found.add(omission(article, left, fromSource));
      }
    });
    return found;
  }

  private long texts(List<Proposition> members) {
    return members.stream().mapToInt(m -> lineage.textOf(m.article())).distinct().count();
  }

  private boolean isLeftOut(int article, List<Proposition> left, boolean fromSource) {
    if (left.isEmpty()) {
      return false;
    }
    boolean couldKnow =
        fromSource || left.stream().anyMatch(d -> !lineage.isBefore(article, d.article()));
    return couldKnow
        && denials.getOrDefault(article, List.of()).stream()
            .noneMatch(own -> left.stream().anyMatch(denial -> isLike(own, denial)));
  }

  private static boolean isLike(Proposition own, Proposition denial) {
    Set<String> shared = new HashSet<>(own.terms());
    shared.retainAll(denial.terms());
    return shared.size() >= LIKE_TERMS || isOfSameSpeaker(own, denial);
  }

  private static boolean isOfSameSpeaker(Proposition a, Proposition b) {
    return !a.chain().isEmpty()
        && !b.chain().isEmpty()
        && a.chain().getLast().isOf(b.chain().getLast());
  }

  private Omission omission(int article, List<Proposition> left, boolean fromSource) {
    Set<Place> places = new LinkedHashSet<>();
    left.forEach(d -> places.add(new Place(articles.get(d.article()).id(), d.span())));
    return new Omission(articles.get(article).id(), DENIAL, List.copyOf(places), fromSource);
  }
}
