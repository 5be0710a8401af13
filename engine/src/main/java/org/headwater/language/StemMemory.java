package org.headwater.language;

import java.util.HashMap;
import java.util.Map;

/**
 * The stems of the words that were met lately: a stream says most of its words again and again, and
 * a stemmer is among the dearest of what an article costs. Gives what {@link Stems} gives. Keeps
 * the words of one language, some 3 MB. Not thread-safe.
 */
public final class StemMemory {
  private static final int MOST = 30_000;

  private final Map<String, String> stems = new HashMap<>();
  private String language = "";

  /** The stem of a word in lower case. */
  public String stem(String word, String ofLanguage) {
    if (!ofLanguage.equals(language) || stems.size() >= MOST) {
      stems.clear();
      language = ofLanguage;
    }
    return stems.computeIfAbsent(word, key -> Stems.stem(key, ofLanguage));
  }
}
