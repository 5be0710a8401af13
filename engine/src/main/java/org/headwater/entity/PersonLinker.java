package org.headwater.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the person names of one article.
 *
 * <p>Full names are joined when {@link NameMatcher} takes them for one. A family name alone is
 * joined to the full name that has it; where several have it, to the one mentioned last, provided
 * that no other of them stands in the same sentence and that it is nearer by at least a sentence.
 * Otherwise it stays apart: a wrong join is worse than a missed one.
 */
final class PersonLinker {
  /** Full names that share a word are compared with so many others at most, the latest first. */
  private static final int MOST_COMPARED = 24;

  /** So many mentions before a lone family name are looked at for a rival. */
  private static final int LOOK_BACK = 100;

  private static final double SURE = 0.6;

  private final List<Span> sentences;
  private final List<Found> found;
  private final DisjointSets sets;
  private final NameMatcher matcher = new NameMatcher();

  /** Full names by family name, then by any other word. */
  private final Map<String, List<Integer>> byFamily = new LinkedHashMap<>();

  private final Map<String, List<Integer>> byGiven = new LinkedHashMap<>();

  /** The first mention of each lone name that no full name explains. */
  private final Map<String, Integer> unresolved = new LinkedHashMap<>();

  PersonLinker(List<Span> sentences, List<Found> found, DisjointSets sets) {
    this.sentences = sentences;
    this.found = found;
    this.sets = sets;
  }

  void join() {
    Map<String, List<Integer>> byWord = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      if (name.type() == EntityType.PER && name.full() && seen.add(name.key())) {
        joinFull(i, byWord);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).type() == EntityType.PER && found.get(i).full()) {
        index(i);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).type() == EntityType.PER && !found.get(i).full()) {
        joinLone(i);
      }
    }
  }

  private void joinFull(int i, Map<String, List<Integer>> byWord) {
    Found name = found.get(i);
    Set<Integer> others = new LinkedHashSet<>();
    for (NameWord word : name.words().words()) {
      List<Integer> sharing = byWord.computeIfAbsent(word.sound(), k -> new ArrayList<>());
      others.addAll(sharing.subList(Math.max(0, sharing.size() - MOST_COMPARED), sharing.size()));
      sharing.add(i);
    }
    for (int other : others) {
      NameMatch match = matcher.compare(found.get(other).text(), name.text(), EntityType.PER);
      if (match.same() && match.score() >= SURE) {
        sets.union(other, i);
        return;
      }
    }
  }

  private void index(int i) {
    Found name = found.get(i);
    String family = FamilyNames.of(name.words());
    for (NameWord word : name.words().words()) {
      Map<String, List<Integer>> into = word.text().equals(family) ? byFamily : byGiven;
      into.computeIfAbsent(word.text(), k -> new ArrayList<>()).add(i);
    }
  }

  private void joinLone(int i) {
    List<String> words = found.get(i).words().texts();
    if (words.isEmpty()) {
      return;
    }
    String word = words.getLast();
    List<Integer> family = byFamily.get(word);
    Integer chosen = family != null ? choose(i, family) : givenName(i, word);
    if (chosen == null) {
      Integer earlier = unresolved.putIfAbsent(word, i);
      chosen = earlier == null ? i : earlier;
    }
    sets.union(chosen, i);
  }

  /** A given name alone only after the full name, and when nobody else has it. */
  private @Nullable Integer givenName(int i, String word) {
    List<Integer> holders = byGiven.getOrDefault(word, List.of());
    Set<Integer> roots = roots(holders);
    return roots.size() == 1 && holders.getFirst() < i ? holders.getFirst() : null;
  }

  private Set<Integer> roots(List<Integer> names) {
    Set<Integer> roots = new LinkedHashSet<>();
    names.forEach(n -> roots.add(sets.find(n)));
    return roots;
  }

  private @Nullable Integer choose(int i, List<Integer> holders) {
    if (roots(holders).size() == 1) {
      return holders.getFirst();
    }
    Integer nearest = null;
    Integer rival = null;
    int from = before(holders, i);
    for (int k = from; k >= Math.max(0, from - LOOK_BACK) && rival == null; k--) {
      int holder = holders.get(k);
      if (nearest == null) {
        nearest = holder;
      } else if (sets.find(holder) != sets.find(nearest)) {
        rival = holder;
      }
    }
    if (nearest == null || rival == null) {
      return nearest;
    }
    return sentenceOf(nearest) > sentenceOf(rival) ? nearest : null;
  }

  /** Index of the last holder before the name. */
  private static int before(List<Integer> holders, int name) {
    int low = 0;
    int high = holders.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holders.get(middle) < name) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private int sentenceOf(int name) {
    int at = found.get(name).span().start();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
