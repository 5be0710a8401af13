package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The terms and names that two articles share, for a person to read. */
final class Shared {
  private static final int MOST = 8;

  /** A name tells a person more than a word of the same weight. */
  private static final double NAME_WEIGHT = 2;

  private Shared() {}

  private record Term(String text, double weight) {}

  /** The shared terms that weigh most, the heaviest first; of a word and its stem one. */
  static List<String> terms(Dictionary dictionary, Digest a, Digest b) {
    List<Term> shared = new ArrayList<>();
    collect(dictionary, a.names(), b.names(), NAME_WEIGHT, shared);
    collect(dictionary, a.text(), b.text(), 1, shared);
    shared.sort(
        Comparator.comparingDouble((Term term) -> -term.weight()).thenComparing(Term::text));
    List<String> kept = new ArrayList<>();
    for (Term term : shared) {
      if (kept.size() < MOST && kept.stream().noneMatch(known -> akin(known, term.text()))) {
        kept.add(term.text());
      }
    }
    return kept;
  }

  private static boolean akin(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static void collect(Dictionary dictionary, Bag a, Bag b, double factor, List<Term> into) {
    for (int i = 0; i < a.size(); i++) {
      int j = b.place(a.terms()[i]);
      if (j >= 0) {
        double weight = dictionary.weight(a.terms()[i]);
        String term = dictionary.term(a.terms()[i]);
        into.add(
            new Term(
                term.startsWith(DigestReader.NAME) ? term.substring(1) : term,
                factor * a.weights()[i] * b.weights()[j] * weight * weight));
      }
    }
  }
}
