package org.headwater.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English number words. */
public final class NumberWords {
  private static final Map<String, NumberWord> WORDS = new HashMap<>();

  static {
    for (List<String> row : WordList.table(NumberWords.class, "numbers.tsv")) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      WORDS.put(row.get(0), new NumberWord(kind, Integer.parseInt(row.get(2))));
    }
  }

  private NumberWords() {}

  /** What a number word does in a number. */
  public enum Kind {
    /** Adds, 0 to 9. */
    UNIT,
    /** Adds, 10 to 19. */
    TEEN,
    /** Adds, and may take a unit. */
    TEN,
    /** Multiplies what stands before. */
    SCALE
  }

  /** A number word: what it does, and with which value. */
  public record NumberWord(Kind kind, int value) {}

  /** The number word that a word in lower case is, null for any other. */
  public static @Nullable NumberWord of(String word) {
    return WORDS.get(word);
  }
}
