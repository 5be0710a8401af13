package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The stretches of letters that the words of a story's propositions are made of.
 *
 * <p>Why: what is derived from one word shares letters and seldom its stem ({@code decide} and
 * {@code undecided}, {@code withdraw} and {@code withdrawal}); and two clauses that say the same
 * also share small words and forms, which stems leave out. How: stretches of {@value #LENGTH}
 * characters of each word, the space on either side among them (McNamee and Mayfield, "Character
 * N-Gram Tokenization for European Language Text Retrieval", 2004), weighed by how rare they are
 * among the propositions. Cost: linear in the words, each different word once.
 */
final class Letters {
  private static final int LENGTH = 4;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, int[]> ofWord = new HashMap<>();

  private Letters() {}

  /**
   * A vector for each list of words.
   *
   * @param least the smallest weight
   * @param most the greatest weight
   */
  static List<TermVector> vectors(List<List<String>> clauses, double least, double most) {
    Letters letters = new Letters();
    List<int[]> inClause = new ArrayList<>();
    clauses.forEach(words -> inClause.add(letters.of(words)));
    double[] weights = new double[letters.numbers.size()];
    inClause.forEach(stretches -> Arrays.stream(stretches).forEach(each -> weights[each]++));
    for (int i = 0; i < weights.length; i++) {
      double rare = Math.log((clauses.size() + 1) / (weights[i] + 0.5));
      weights[i] = Math.clamp(rare, least, most);
    }
    return inClause.stream().map(stretches -> TermVector.of(stretches, weights)).toList();
  }

  /** The numbers of the stretches of some words, in order, each once. */
  private int[] of(List<String> words) {
    return words.stream()
        .distinct()
        .flatMapToInt(word -> Arrays.stream(ofWord.computeIfAbsent(word, this::of)))
        .sorted()
        .distinct()
        .toArray();
  }

  private int[] of(String word) {
    String bordered = " " + word + " ";
    return IntStream.rangeClosed(0, Math.max(0, bordered.length() - LENGTH))
        .map(at -> number(bordered.substring(at, Math.min(bordered.length(), at + LENGTH))))
        .toArray();
  }

  private int number(String stretch) {
    int next = numbers.size();
    return numbers.computeIfAbsent(stretch, key -> next);
  }
}
