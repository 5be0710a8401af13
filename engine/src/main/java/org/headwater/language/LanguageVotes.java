package org.headwater.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each word of a text says about its language, among the languages of one script.
 *
 * <p>A word votes for the languages that have it as a function word, with an equal part for each;
 * half a vote goes to each language that has one of its letters to itself. The lists are turned
 * round when they are read, so that a word is looked up once and not in the list of every language.
 */
final class LanguageVotes {
  /** A vote for a language whose own letter stands in a word. */
  private static final double LETTER = 0.5;

  private final List<String> languages = new ArrayList<>();

  /** The languages of a word, one bit each in the order of {@link #languages}. */
  private final Map<String, Integer> words = new HashMap<>();

  /** The languages of a letter, likewise. */
  private final Map<Character, Integer> letters = new HashMap<>();

  /**
   * @param rows the script's languages: ISO 639-1, script, letters that no other has
   */
  private LanguageVotes(List<List<String>> rows) {
    for (List<String> row : rows) {
      int bit = 1 << languages.size();
      languages.add(row.get(0));
      StopWords.of(row.get(0)).forEach(word -> words.merge(word, bit, (a, b) -> a | b));
      row.get(2).chars().forEach(c -> letters.merge((char) c, bit, (a, b) -> a | b));
    }
  }

  static LanguageVotes of(List<List<String>> rows, UnicodeScript script) {
    return new LanguageVotes(rows.stream().filter(r -> r.get(1).equals(script.name())).toList());
  }

  /** The votes of a text's words. */
  Count count(String text) {
    double[] votes = new double[languages.size()];
    int counted = 0;
    for (Token token : Tokenizer.tokens(text)) {
      if (isLetter(token.text().charAt(0))) {
        counted++;
        vote(token.text().toLowerCase(Locale.ROOT), votes);
      }
    }
    return new Count(votes, counted);
  }

  private void vote(String word, double[] votes) {
    int having = words.getOrDefault(word, 0);
    int owning = owners(word);
    double part = 1.0 / Integer.bitCount(having);
    for (int rest = having | owning; rest != 0; rest &= rest - 1) {
      int i = Integer.numberOfTrailingZeros(rest);
      votes[i] += (having >> i & 1) == 0 ? 0 : part;
      votes[i] += (owning >> i & 1) == 0 ? 0 : LETTER;
    }
  }

  private int owners(String word) {
    int owners = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        owners |= letters.getOrDefault(c, 0);
      }
    }
    return owners;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  /** The votes by language and the words that were asked. */
  final class Count {
    private final double[] votes;
    private final int asked;

    private Count(double[] votes, int asked) {
      this.votes = votes;
      this.asked = asked;
    }

    int words() {
      return asked;
    }

    /** The place of the first language with the most votes. */
    private int best() {
      int best = 0;
      for (int i = 1; i < votes.length; i++) {
        best = votes[i] > votes[best] ? i : best;
      }
      return best;
    }

    String language() {
      return languages.get(best());
    }

    /** The most votes that one language has. */
    double most() {
      return votes[best()];
    }

    /** The most votes among the other languages. */
    double second() {
      int best = best();
      double second = 0;
      for (int i = 0; i < votes.length; i++) {
        second = i == best ? second : Math.max(second, votes[i]);
      }
      return second;
    }
  }
}
