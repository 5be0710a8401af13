package org.headwater.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text.
 *
 * <p>Why so simple: news is long enough that function words settle it, and an unsure answer is
 * worse than none. How: the script of the letters decides where one language has it nearly to
 * itself; in Latin and Cyrillic script each word votes for the languages that have it as a function
 * word, a word of several languages with a part of its vote, and letters that only one language has
 * add theirs. The winner needs a share of all words and a distance to the second. Cost: one pass
 * over at most the first {@value #LONGEST} characters.
 */
public final class LanguageIdentifier {
  private static final int LONGEST = 6000;

  /** Share of all words that must be function words of the winner, a distance, a least count. */
  private static final double LEAST_SHARE = 0.12;

  private static final double LEAST_LEAD = 1.5;
  private static final double LEAST_VOTES = 1.5;

  private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(UnicodeScript.class);

  /** Letters of one language: language, letters. */
  private static final List<List<String>> LETTERS =
      WordList.table(LanguageIdentifier.class, "language-letters.tsv");

  static {
    for (List<String> row : WordList.table(LanguageIdentifier.class, "language-scripts.tsv")) {
      SCRIPTS.put(UnicodeScript.valueOf(row.get(0)), row.get(1));
    }
  }

  private LanguageIdentifier() {}

  /** The language as ISO 639-1, or empty when the text is too short or too mixed to be sure. */
  public static Optional<String> identify(String text) {
    String sample = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = count(sample, counts);
    UnicodeScript most = UnicodeScript.COMMON;
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    if (letters < 2) {
      return Optional.empty();
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana + han > letters / 2) {
      return Optional.of(kana * 20 > han ? "ja" : "zh");
    }
    if (counts.getOrDefault(most, 0) * 10 < letters * 6) {
      return Optional.empty();
    }
    return switch (most) {
      case LATIN, CYRILLIC, ARABIC -> byWords(sample, most);
      default -> Optional.ofNullable(SCRIPTS.get(most));
    };
  }

  private static int count(String text, Map<UnicodeScript, Integer> counts) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    return letters;
  }

  private static Optional<String> byWords(String text, UnicodeScript script) {
    List<String> languages = candidates(script);
    double[] votes = new double[languages.size()];
    int words = 0;
    for (Token token : Tokenizer.tokens(text)) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (Character.isLetter(word.charAt(0))) {
        words++;
        vote(word, languages, votes);
      }
    }
    return winner(languages, votes, words, script);
  }

  private static List<String> candidates(UnicodeScript script) {
    return LETTERS.stream()
        .filter(row -> row.get(1).equals(script.name()))
        .map(row -> row.get(0))
        .toList();
  }

  private static void vote(String word, List<String> languages, double[] votes) {
    int having = 0;
    for (String language : languages) {
      having += StopWords.of(language).contains(word) ? 1 : 0;
    }
    for (int i = 0; i < votes.length; i++) {
      if (having > 0 && StopWords.of(languages.get(i)).contains(word)) {
        votes[i] += 1.0 / having;
      }
      votes[i] += hasOwnLetter(word, languages.get(i)) ? 0.5 : 0;
    }
  }

  private static boolean hasOwnLetter(String word, String language) {
    for (List<String> row : LETTERS) {
      if (row.get(0).equals(language)) {
        String own = row.get(2);
        return word.chars().anyMatch(c -> own.indexOf(c) >= 0);
      }
    }
    return false;
  }

  private static Optional<String> winner(
      List<String> languages, double[] votes, int words, UnicodeScript script) {
    int best = 0;
    double second = 0;
    for (int i = 1; i < votes.length; i++) {
      if (votes[i] > votes[best]) {
        second = votes[best];
        best = i;
      } else {
        second = Math.max(second, votes[i]);
      }
    }
    boolean sure =
        votes[best] >= LEAST_VOTES
            && votes[best] >= LEAST_SHARE * words
            && votes[best] >= LEAST_LEAD * second;
    if (sure) {
      return Optional.of(languages.get(best));
    }
    return second == 0 && votes[best] == 0 && words >= 5
        ? Optional.ofNullable(SCRIPTS.get(script))
        : Optional.empty();
  }
}
