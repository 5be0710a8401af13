package org.headwater.language;

import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Stems of words by the Snowball algorithms (Porter, 2001), through Apache OpenNLP.
 *
 * <p>The stemmers keep state while they work, so each call makes its own; their tables are shared
 * and the object is small.
 */
public final class Stems {
  private static final Map<String, ALGORITHM> ALGORITHMS =
      Map.ofEntries(
          Map.entry("en", ALGORITHM.ENGLISH),
          Map.entry("de", ALGORITHM.GERMAN),
          Map.entry("fr", ALGORITHM.FRENCH),
          Map.entry("es", ALGORITHM.SPANISH),
          Map.entry("it", ALGORITHM.ITALIAN),
          Map.entry("pt", ALGORITHM.PORTUGUESE),
          Map.entry("nl", ALGORITHM.DUTCH),
          Map.entry("sv", ALGORITHM.SWEDISH),
          Map.entry("da", ALGORITHM.DANISH),
          Map.entry("tr", ALGORITHM.TURKISH),
          Map.entry("ru", ALGORITHM.RUSSIAN),
          Map.entry("ar", ALGORITHM.ARABIC),
          Map.entry("ca", ALGORITHM.CATALAN),
          Map.entry("el", ALGORITHM.GREEK),
          Map.entry("fi", ALGORITHM.FINNISH),
          Map.entry("hu", ALGORITHM.HUNGARIAN),
          Map.entry("id", ALGORITHM.INDONESIAN),
          Map.entry("no", ALGORITHM.NORWEGIAN),
          Map.entry("ro", ALGORITHM.ROMANIAN));

  private Stems() {}

  /**
   * The stem of a word in lower case; the word itself for a language without a stemmer.
   *
   * @param language ISO 639-1, or null when unknown
   */
  public static String stem(String lowerCaseWord, @Nullable String language) {
    ALGORITHM algorithm = language == null ? null : ALGORITHMS.get(language);
    return algorithm == null
        ? lowerCaseWord
        : new SnowballStemmer(algorithm).stem(lowerCaseWord).toString();
  }
}
