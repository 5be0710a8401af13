package org.headwater.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.language.WordList;

/** The words of time and their readings, from {@code lexicon.tsv}. */
final class Lexicon {
  private static final Lexicon SHIPPED = new Lexicon();

  private final Map<String, Map<Kind, String>> any = new HashMap<>();
  private final Map<String, Map<Kind, String>> capitalised = new HashMap<>();

  private Lexicon() {
    for (List<String> row : WordList.table(Lexicon.class, "lexicon.tsv")) {
      boolean capital = Character.isUpperCase(row.get(0).charAt(0));
      (capital ? capitalised : any)
          .computeIfAbsent(row.get(0).toLowerCase(Locale.ROOT), key -> new EnumMap<>(Kind.class))
          .put(Kind.valueOf(row.get(1)), row.get(2));
    }
  }

  static Lexicon shipped() {
    return SHIPPED;
  }

  /**
   * The readings of a word in small letters; {@code capital} tells whether the text begins it so.
   */
  Map<Kind, String> readings(String lower, boolean capital) {
    Map<Kind, String> readings = capital ? capitalised.get(lower) : null;
    if (readings == null) {
      readings = any.get(lower);
    }
    return readings == null ? Map.of() : readings;
  }
}
