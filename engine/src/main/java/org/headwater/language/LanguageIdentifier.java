package org.headwater.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
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

  /** Scripts of several languages. */
  private static final List<UnicodeScript> SHARED =
      List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.ARABIC);

  private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(UnicodeScript.class);

  /** The votes of words, in the scripts of several languages. */
  private static final Map<UnicodeScript, LanguageVotes> VOTES = new EnumMap<>(UnicodeScript.class);

  static {
    for (List<String> row : WordList.table(LanguageIdentifier.class, "language-scripts.tsv")) {
      SCRIPTS.put(UnicodeScript.valueOf(row.get(0)), row.get(1));
    }
    List<List<String>> letters = WordList.table(LanguageIdentifier.class, "language-letters.tsv");
    for (UnicodeScript script : SHARED) {
      VOTES.put(script, LanguageVotes.of(letters, script));
    }
  }

  private LanguageIdentifier() {}

  /** The language as ISO 639-1, or empty when the text is too short or too mixed to be sure. */
  public static Optional<String> identify(String text) {
    String sample = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    int[] counts = new int[UnicodeScript.values().length];
    int letters = count(sample, counts);
    if (letters < 2) {
      return Optional.empty();
    }
    int kana = counts[UnicodeScript.HIRAGANA.ordinal()] + counts[UnicodeScript.KATAKANA.ordinal()];
    int han = counts[UnicodeScript.HAN.ordinal()];
    if (kana + han > letters / 2) {
      return Optional.of(kana * 20 > han ? "ja" : "zh");
    }
    UnicodeScript most = most(counts);
    if (counts[most.ordinal()] * 10 < letters * 6) {
      return Optional.empty();
    }
    LanguageVotes votes = VOTES.get(most);
    return votes == null
        ? Optional.ofNullable(SCRIPTS.get(most))
        : winner(votes.count(sample), most);
  }

  /** The first script with the most letters. */
  private static UnicodeScript most(int[] counts) {
    UnicodeScript most = UnicodeScript.COMMON;
    for (UnicodeScript script : UnicodeScript.values()) {
      most = counts[script.ordinal()] > counts[most.ordinal()] ? script : most;
    }
    return most;
  }

  /** Counts letters by their script's number; returns how many there are. */
  private static int count(String text, int[] counts) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters++;
        counts[UnicodeScript.of(c).ordinal()]++;
      }
    }
    counts[UnicodeScript.LATIN.ordinal()] += latin;
    return letters + latin;
  }

  private static Optional<String> winner(LanguageVotes.Count votes, UnicodeScript script) {
    double best = votes.most();
    double second = votes.second();
    boolean sure =
        best >= LEAST_VOTES && best >= LEAST_SHARE * votes.words() && best >= LEAST_LEAD * second;
    if (sure) {
      return Optional.of(votes.language());
    }
    return second == 0 && best == 0 && votes.words() >= 5
        ? Optional.ofNullable(SCRIPTS.get(script))
        : Optional.empty();
  }
}
