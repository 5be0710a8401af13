package org.headwater.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The runs of three words in texts, to ask how much of another text stands in them. */
final class Trigrams {
  /** Bits for the number of a word: more than all words that are gathered from a page's data. */
  private static final int BITS = 21;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<Long> runs = new HashSet<>();

  void add(List<String> words) {
    long run = 0;
    for (int i = 0; i < words.size(); i++) {
      run = longer(run, numbers.computeIfAbsent(words.get(i), word -> numbers.size()));
      if (i >= 2) {
        runs.add(run);
      }
    }
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** How many of the runs of three words are known. */
  int known(List<String> words) {
    int known = 0;
    int length = 0;
    long run = 0;
    for (String word : words) {
      Integer number = numbers.get(word);
      length = number == null ? 0 : length + 1;
      run = number == null ? 0 : longer(run, number);
      known += length >= 3 && runs.contains(run) ? 1 : 0;
    }
    return known;
  }

  private static long longer(long run, int number) {
    return (run << BITS | number) & (1L << 3 * BITS) - 1;
  }
}
