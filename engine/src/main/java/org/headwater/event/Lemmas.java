package org.headwater.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.language.WordList;

/**
 * Base forms of inflected words, as far as the trigger lexicon knows the base.
 *
 * <p>Not a stemmer: "protesters" must not become "protest", so only the endings of inflection are
 * taken off, and only when what remains is a word of the lexicon. Irregular forms are listed.
 */
final class Lemmas {
  private final Set<String> vocabulary;
  private final Map<String, String> irregular = new HashMap<>();

  Lemmas(Set<String> vocabulary) {
    this.vocabulary = vocabulary;
    for (List<String> row : WordList.table(Lemmas.class, "irregular.tsv")) {
      irregular.put(row.get(0), row.get(1));
    }
  }

  /** The base form of a word in small letters; the word itself when no base form is known. */
  String of(String word) {
    String listed = irregular.get(word);
    if (listed != null) {
      return listed;
    }
    String base = "";
    if (word.endsWith("s")) {
      base = first(cut(word, 1), word.endsWith("es") ? cut(word, 2) : "", y(word, 3));
    } else if (word.endsWith("ed")) {
      base = first(cut(word, 2), cut(word, 1), y(word, 3), undoubled(word, 2));
    } else if (word.endsWith("ing")) {
      base = first(cut(word, 3), cut(word, 3) + "e", undoubled(word, 3));
    }
    if (base.isEmpty()) {
      base = first(word);
    }
    return base.isEmpty() ? word : base;
  }

  boolean isIrregularPast(String word) {
    return irregular.containsKey(word);
  }

  private String first(String... bases) {
    for (String base : bases) {
      if (vocabulary.contains(base)) {
        return base;
      }
      String american = american(base);
      if (vocabulary.contains(american)) {
        return american;
      }
    }
    return "";
  }

  /** The British "normalise" and "honour" as the lexicon has them. */
  private static String american(String base) {
    String ending = base.endsWith("ise") ? cut(base, 3) + "ize" : base;
    return ending.endsWith("our") ? cut(ending, 3) + "or" : ending;
  }

  private static String cut(String word, int ending) {
    return word.length() > ending + 1 ? word.substring(0, word.length() - ending) : "";
  }

  private static String y(String word, int ending) {
    String stem = cut(word, ending);
    return stem.isEmpty() || word.charAt(stem.length()) != 'i' ? "" : stem + "y";
  }

  private static String undoubled(String word, int ending) {
    String stem = cut(word, ending);
    int n = stem.length();
    return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : "";
  }
}
