package org.headwater.language;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Stems of words by the Snowball algorithms (Porter, 2001), through Apache OpenNLP.
 *
 * <p>The stemmers keep state while they work, so each call makes its own; their tables are shared
 * and the object is small. News say most of their words again and again, and a stemmer is among the
 * dearest of what an article costs: the words that were met lately are remembered in a table of
 * {@value #REMEMBERED} places, some 8 MB. Each word has a place and may step aside into the next;
 * who finds it in neither works out the stem and takes the place, so threads need not wait for each
 * other and no answer depends on what is remembered.
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

  /** A power of two. */
  private static final int REMEMBERED = 1 << 16;

  private static final AtomicReferenceArray<@Nullable Known> LATELY =
      new AtomicReferenceArray<>(REMEMBERED);

  /** Longer words are not remembered: they may be no words at all. */
  private static final int LONGEST = 32;

  private record Known(String word, ALGORITHM algorithm, String stem) {
    boolean is(String otherWord, ALGORITHM otherAlgorithm) {
      return algorithm == otherAlgorithm && word.equals(otherWord);
    }
  }

  private Stems() {}

  /**
   * The stem of a word in lower case; the word itself for a language without a stemmer.
   *
   * @param language ISO 639-1, or null when unknown
   */
  public static String stem(String lowerCaseWord, @Nullable String language) {
    ALGORITHM algorithm = language == null ? null : ALGORITHMS.get(language);
    return algorithm == null ? lowerCaseWord : stem(lowerCaseWord, algorithm);
  }

  private static String stem(String word, ALGORITHM algorithm) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
    Known known = LATELY.getPlain(place);
    if (known != null && known.is(word, algorithm)) {
      return known.stem;
    }
    Known before = LATELY.getPlain(place ^ 1);
    if (before != null && before.is(word, algorithm)) {
      return before.stem;
    }
    String stem = new SnowballStemmer(algorithm).stem(word).toString();
    if (word.length() <= LONGEST) {
      LATELY.setRelease(place ^ 1, known);
      LATELY.setRelease(place, new Known(word, algorithm, stem));
    }
    return stem;
  }
}
