package org.headwater.reuse;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.headwater.language.NumberWords;
import org.headwater.language.NumberWords.NumberWord;
import org.headwater.language.StemFrequency;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;

/**
 * Numbers words by their stems, so that a word of one text is known again in the other.
 *
 * <p>Two writers of one fact inflect it otherwise, spell a foreign name otherwise and write a
 * number in letters or digits. So a content word counts by its Snowball stem; an English word that
 * news hardly ever use (mostly a foreign name) by its {@link NameKey}; a number word by its digits.
 * The number's low bits say how much the word tells: its rarity by the table of stem frequencies
 * (inverse document frequency, Spärck Jones, 1972), and whether it is a name or a number. Cost: a
 * look-up for each word and a stemming for each that was not met lately. Not thread-safe.
 */
final class ContentStems {
  /** Low bits of a stem number: {@link #MARKED} and three bits of rarity. */
  static final int FLAGS = 15;

  static final int MARKED = 1;

  /** Stands for the rarity of a word of which nothing is known: it weighs as a middling one. */
  private static final int UNKNOWN = 7;

  private static final int MIDDLING = 4;

  private static final int RAREST = 6;
  private static final int RARE = 5;

  /** So many words are remembered from article to article: the more common of weeks of news. */
  private static final int MOST_KNOWN = 30_000;

  private final String language;
  private final Map<String, Integer> known = new HashMap<>();

  ContentStems(String language) {
    this.language = language;
  }

  String language() {
    return language;
  }

  /** How rare a numbered stem is, 0..6. */
  static int rarity(int stem) {
    int rarity = stem >>> 1 & 7;
    return rarity == UNKNOWN ? MIDDLING : rarity;
  }

  /** Whether news hardly use the word, as far as is known. */
  static boolean mayBeRare(int stem) {
    return (stem >>> 1 & 7) >= RARE;
  }

  /** The number of a word in lower case, {@link Wording#NO_STEM} for one without content. */
  int of(String word) {
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(word, this::read);
  }

  /** The number of a figure. */
  static int ofNumber(String digits) {
    int rarity = digits.length() < 2 ? 2 : digits.length() < 3 ? 3 : isYear(digits) ? 3 : 5;
    return number(digits, rarity) | MARKED;
  }

  /** The value of an English number word, or 0. */
  int value(String word) {
    NumberWord number = language.equals("en") ? NumberWords.of(word) : null;
    return number == null || number.kind() == NumberWords.Kind.SCALE ? 0 : number.value();
  }

  private int read(String word) {
    int value = value(word);
    if (value > 1) {
      return ofNumber(Integer.toString(value));
    }
    boolean lone = word.codePointCount(0, word.length()) < 2;
    if (lone && !Character.isIdeographic(word.codePointAt(0))
        || StopWords.contains(word, language)) {
      return Wording.NO_STEM;
    }
    String stem = Stems.stem(word, language);
    if (!language.equals("en")) {
      return number(stem, UNKNOWN);
    }
    OptionalDouble rarity = StemFrequency.rarity(stem);
    return rarity.isEmpty()
        ? number(NameKey.of(stem), RAREST)
        : number(stem, (int) Math.min(RAREST, Math.round(rarity.getAsDouble())));
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  private static int number(String stem, int rarity) {
    int hash = WordingReader.mix(stem.hashCode()) & ~FLAGS;
    return (hash == 0 ? FLAGS + 1 : hash) | rarity << 1;
  }
}
