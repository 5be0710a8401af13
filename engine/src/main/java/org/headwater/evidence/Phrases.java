package org.headwater.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.language.WordList;

/**
 * A list of words and groups of words that is looked for in a run of lower-case words.
 *
 * <p>Indexed by first word, so that a look-up costs one step a word of the run.
 */
final class Phrases {
  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  private Phrases(List<String> phrases) {
    Map<String, List<String[]>> index = new HashMap<>();
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      index.computeIfAbsent(words[0], key -> new java.util.ArrayList<>()).add(words);
    }
    index.forEach((first, list) -> byFirst.put(first, List.copyOf(list)));
  }

  /** The list of a resource of this package. */
  static Phrases read(String resource) {
    return new Phrases(WordList.read(Phrases.class, resource));
  }

  /** The phrases given, in any case. */
  static Phrases of(List<String> phrases) {
    return new Phrases(phrases.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList());
  }

  boolean isEmpty() {
    return byFirst.isEmpty();
  }

  /** Whether any phrase stands in the words. */
  boolean in(List<String> words) {
    return firstIn(words) >= 0;
  }

  /** The index of the word where the first phrase begins, or -1. */
  int firstIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (lengthAt(words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** How many words the longest phrase takes that begins at an index; 0 when none does. */
  int lengthAt(List<String> words, int at) {
    int longest = 0;
    for (String[] phrase : byFirst.getOrDefault(words.get(at), List.of())) {
      if (phrase.length > longest && matches(words, at, phrase)) {
        longest = phrase.length;
      }
    }
    return longest;
  }

  private static boolean matches(List<String> words, int at, String[] phrase) {
    if (at + phrase.length > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (!words.get(at + i).equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
