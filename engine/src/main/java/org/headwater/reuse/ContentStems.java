package org.headwater.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Numbers words by their stems, so that a word of one text is known again in the other.
 *
 * <p>Two writers of one fact inflect it otherwise, spell a foreign name otherwise and write a
 * number in letters or digits. So a content word counts by its Snowball stem; an English word that
 * news hardly ever use (mostly a foreign name) by its {@link NameKey}; a number word by its digits.
 * The number's low bits say how much the word tells: its rarity by the table of stem frequencies
 * (inverse document frequency, Spärck Jones, 1972), and whether it is a name or a number. Cost: a
 * look-up for each word and a stemming for each different one.
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
  private static final String TABLE = "/org/headwater/evidence/stem-frequency.tsv";
  private static final String TOTAL = "#articles";
  private static final Map<String, Integer> RARITY = rarities();
  private static final Map<String, Integer> NUMBERS = numbers();

  private final String language;
  private final Map<String, Integer> known = new HashMap<>();

  ContentStems(String language) {
    this.language = language;
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
    return known.computeIfAbsent(word, this::read);
  }

  /** The number of a figure. */
  static int ofNumber(String digits) {
    int rarity = digits.length() < 2 ? 2 : digits.length() < 3 ? 3 : isYear(digits) ? 3 : 5;
    return number(digits, rarity) | MARKED;
  }

  /** The value of an English number word, or 0. */
  int value(String word) {
    return language.equals("en") ? NUMBERS.getOrDefault(word, 0) : 0;
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
    Integer rarity = RARITY.get(stem);
    return rarity == null ? number(NameKey.of(stem), RAREST) : number(stem, rarity);
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  private static int number(String stem, int rarity) {
    int hash = WordingReader.mix(stem.hashCode()) & ~FLAGS;
    return (hash == 0 ? FLAGS + 1 : hash) | rarity << 1;
  }

  private static Map<String, Integer> rarities() {
    List<List<String>> rows = WordList.table(ContentStems.class, TABLE);
    double total = 0;
    for (List<String> row : rows) {
      total = row.get(0).equals(TOTAL) ? Double.parseDouble(row.get(1)) : total;
    }
    Map<String, Integer> rarities = new HashMap<>();
    for (List<String> row : rows) {
      double idf = Math.log((total + 1) / (Double.parseDouble(row.get(1)) + 1));
      rarities.put(row.get(0), (int) Math.min(RAREST, Math.round(idf)));
    }
    return Map.copyOf(rarities);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (List<String> row : WordList.table(ContentStems.class, "/org/headwater/time/numbers.tsv")) {
      if (!row.get(1).equals("scale")) {
        numbers.put(row.get(0), Integer.parseInt(row.get(2)));
      }
    }
    return Map.copyOf(numbers);
  }
}
