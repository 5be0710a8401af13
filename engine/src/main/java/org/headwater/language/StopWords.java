package org.headwater.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Function words by language, from the lists {@code stopwords-xx.txt}. */
public final class StopWords {
  /** The languages that have a list, in the order in which ties are broken. */
  static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl", "tr", "ru", "uk", "bg");

  private static final Map<String, Set<String>> LISTS = new LinkedHashMap<>();

  static {
    for (String language : LANGUAGES) {
      LISTS.put(language, read(language));
    }
  }

  private StopWords() {}

  /**
   * Whether a word, in any case, is a function word of a language; false for a language without a
   * list.
   *
   * @param language ISO 639-1
   */
  public static boolean contains(String word, @Nullable String language) {
    return of(language).contains(word.toLowerCase(Locale.ROOT));
  }

  static Set<String> of(@Nullable String language) {
    return language == null ? Set.of() : LISTS.getOrDefault(language, Set.of());
  }

  private static Set<String> read(String language) {
    return WordList.read(StopWords.class, "stopwords-" + language + ".txt").stream()
        .flatMap(line -> List.of(line.split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
