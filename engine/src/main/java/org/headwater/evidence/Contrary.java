package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.language.StopWords;

/**
 * Whether one statement seems to say the opposite of another.
 *
 * <p>Why: "nobody had oiled the gate that broke" has a negation and is no opposite of "the gate
 * broke". How: the first word of content behind a negation is looked for in the other, in any form.
 * English only. Cost: linear in the words.
 */
final class Contrary {
  private static final Phrases NEGATIONS = Phrases.read("negations.txt");

  /** Within how many words behind a negation stands what it negates. */
  private static final int REACH = 4;

  /** "Not only broke" negates nothing of it. */
  private static final Set<String> MORE = Set.of("only", "just", "merely");

  private Contrary() {}

  /** Of two statements one of which is negated, in any order. */
  static boolean are(Proposition a, Proposition b) {
    return a.negated() ? negates(a.words(), b.words()) : negates(b.words(), a.words());
  }

  private static boolean negates(List<String> words, List<String> others) {
    Set<String> forms = others.stream().map(Contrary::form).collect(Collectors.toSet());
    for (int i = 0; i < words.size(); i++) {
      int length = NEGATIONS.lengthAt(words, i);
      if (length > 0 && forms.contains(form(negated(words, i + length)))) {
        return true;
      }
    }
    return false;
  }

  /** The first word of content from a place, or nothing. */
  private static String negated(List<String> words, int from) {
    if (from < words.size() && MORE.contains(words.get(from))) {
      return "";
    }
    return words.subList(from, Math.min(words.size(), from + REACH)).stream()
        .filter(word -> !StopWords.contains(word, "en") && !word.endsWith("ly"))
        .findFirst()
        .orElse("");
  }

  private static String form(String word) {
    return FrameReader.stem(word, "en");
  }
}
