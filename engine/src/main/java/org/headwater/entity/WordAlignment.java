package org.headwater.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.entity.NameWord.Kind;
import org.headwater.language.WordList;

/**
 * The words of two names laid side by side, in any order.
 *
 * <p>Why: names change their word order (family name first), lose words and run words together.
 * How: all pairs of words, and of a word with up to three neighbouring words written as one, are
 * scored by {@link Spelling}; the best pairs are taken first. Cost: at most 16 × 16 × 5 word
 * comparisons.
 *
 * @param restA the words of a without a partner
 * @param restB the words of b without a partner
 */
record WordAlignment(List<Pair> pairs, List<NameWord> restA, List<NameWord> restB) {
  private static final double LEAST = 0.72;
  private static final double JOINED = 0.97;
  private static final double NICKNAME = 0.93;
  private static final double INITIAL = 0.85;
  private static final int LONGEST_RUN = 3;
  private static final Map<String, Set<String>> NICKNAMES = nicknames();

  /** Words of a and words of b taken for one another. */
  record Pair(List<NameWord> a, List<NameWord> b, double similarity) {
    double weight() {
      return (weightOf(a) + weightOf(b)) / 2;
    }

    boolean major() {
      return a.stream().anyMatch(NameWord::major) && b.stream().anyMatch(NameWord::major);
    }

    boolean initial() {
      return a.getFirst().kind() == Kind.INITIAL || b.getFirst().kind() == Kind.INITIAL;
    }

    String textOfA() {
      return text(a);
    }

    String textOfB() {
      return text(b);
    }

    private static String text(List<NameWord> words) {
      return String.join("", words.stream().map(NameWord::text).toList());
    }
  }

  private record Candidate(int a, int lengthA, int b, int lengthB, double similarity) {
    double gain(List<NameWord> wa, List<NameWord> wb) {
      return similarity
          * (weightOf(wa.subList(a, a + lengthA)) + weightOf(wb.subList(b, b + lengthB)));
    }
  }

  static double weightOf(List<NameWord> words) {
    return words.stream().mapToDouble(NameWord::weight).sum();
  }

  static WordAlignment of(NameWords a, NameWords b) {
    List<NameWord> wa = a.words();
    List<NameWord> wb = b.words();
    List<Candidate> candidates = candidates(wa, wb);
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -Math.min(c.similarity(), JOINED))
            .thenComparing(Comparator.comparingDouble((Candidate c) -> -c.gain(wa, wb)))
            .thenComparingInt(c -> Math.abs(c.a() - c.b()))
            .thenComparingInt(Candidate::a)
            .thenComparingInt(Candidate::b));
    boolean[] takenA = new boolean[wa.size()];
    boolean[] takenB = new boolean[wb.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (free(takenA, c.a(), c.lengthA()) && free(takenB, c.b(), c.lengthB())) {
        Arrays.fill(takenA, c.a(), c.a() + c.lengthA(), true);
        Arrays.fill(takenB, c.b(), c.b() + c.lengthB(), true);
        pairs.add(
            new Pair(
                wa.subList(c.a(), c.a() + c.lengthA()),
                wb.subList(c.b(), c.b() + c.lengthB()),
                c.similarity()));
      }
    }
    return new WordAlignment(pairs, rest(wa, takenA), rest(wb, takenB));
  }

  private static boolean free(boolean[] taken, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<NameWord> rest(List<NameWord> words, boolean[] taken) {
    List<NameWord> rest = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        rest.add(words.get(i));
      }
    }
    return rest;
  }

  private static List<Candidate> candidates(List<NameWord> a, List<NameWord> b) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        add(found, a, i, 1, b, j, 1);
        for (int n = 2; n <= LONGEST_RUN; n++) {
          if (i + n <= a.size()) {
            add(found, a, i, n, b, j, 1);
          }
          if (j + n <= b.size()) {
            add(found, a, i, 1, b, j, n);
          }
        }
      }
    }
    return found;
  }

  private static void add(
      List<Candidate> found, List<NameWord> a, int i, int n, List<NameWord> b, int j, int m) {
    double similarity =
        n == 1 && m == 1
            ? similarity(a.get(i), b.get(j))
            : joined(a.subList(i, i + n), b.subList(j, j + m));
    if (similarity >= LEAST) {
      found.add(new Candidate(i, n, j, m, similarity));
    }
  }

  private static double joined(List<NameWord> a, List<NameWord> b) {
    int x = length(a);
    int y = length(b);
    if (Math.abs(x - y) > 2 || Math.min(x, y) < 3) {
      return 0;
    }
    double similarity = JOINED * Spelling.similarity(Pair.text(a), Pair.text(b));
    return similarity > 0.8 ? similarity : 0;
  }

  private static int length(List<NameWord> words) {
    int length = 0;
    for (NameWord word : words) {
      length += word.text().length();
    }
    return length;
  }

  static double similarity(NameWord a, NameWord b) {
    if (a.kind() == Kind.NUMBER || b.kind() == Kind.NUMBER) {
      return a.text().equals(b.text()) ? 1 : 0;
    }
    if (a.kind() == Kind.INITIAL || b.kind() == Kind.INITIAL) {
      boolean both = a.kind() == b.kind();
      boolean start = a.text().charAt(0) == b.text().charAt(0) && a.kind() != Kind.PARTICLE;
      return start ? (both ? 1 : INITIAL) : 0;
    }
    if (a.kind() == Kind.PARTICLE && b.kind() == Kind.PARTICLE) {
      return a.text().equals(b.text()) ? 1 : 0.8 * Spelling.similarity(a, b);
    }
    double spelling = Spelling.similarity(a, b);
    boolean nickname = NICKNAMES.getOrDefault(a.text(), Set.of()).contains(b.text());
    return nickname ? Math.max(NICKNAME, spelling) : spelling;
  }

  private static Map<String, Set<String>> nicknames() {
    Map<String, Set<String>> index = new LinkedHashMap<>();
    for (List<String> row : WordList.table(WordAlignment.class, "nicknames.tsv", 2)) {
      for (String nickname : WordList.values(row.get(1))) {
        index.computeIfAbsent(row.get(0), k -> new LinkedHashSet<>()).add(nickname);
        index.computeIfAbsent(nickname, k -> new LinkedHashSet<>()).add(row.get(0));
      }
    }
    return Map.copyOf(index);
  }
}
