package org.headwater.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.headwater.document.Article;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;

/**
 * The first words of one article, weighed by where they stand: fully at the head, less further
 * down, more in the title.
 *
 * @param stems content words by stem
 * @param capitals words with a capital that does not begin a sentence, in runs as they stand; all
 *     content words where the script has no capitals
 * @param numbers that count or measure something
 */
record ProfileText(Map<String, Word> stems, List<Run> capitals, Set<String> numbers) {
  /** Words that are read of an article. */
  private static final int LONGEST = 400;

  private static final int HEAD = 120;
  private static final double BEHIND = 0.4;
  private static final double TITLE = 2;
  private static final int LONGEST_RUN = 3;
  private static final int LONGEST_WORD = 60;

  /** A whole number: plain digits, or groups of three after one mark. */
  private static final Pattern WHOLE =
      Pattern.compile("\\p{Nd}+|\\p{Nd}{1,3}([,.'\\u00a0\\u202f])\\p{Nd}{3}(?:\\1\\p{Nd}{3})*+");

  private static final String SENTENCE_ENDS = ".!?:;…\"“”„«»。؟";

  /**
   * A content word.
   *
   * @param text as it stands first
   */
  record Word(String text, double weight) {
    Word and(Word other) {
      return new Word(text, weight + other.weight);
    }
  }

  /** Words that stand together; the weight is that of their place. */
  record Run(List<String> words, double weight) {}

  static ProfileText read(Article article, String language) {
    Reader reader = new Reader(language);
    String title = article.title();
    if (title != null) {
      reader.read(title, TITLE);
    }
    reader.read(article.text(), 1);
    reader.stems.replaceAll((stem, word) ->
        new Word(word.text, word.weight < 1 ? word.weight : 1 + Math.log(word.weight)));
    return new ProfileText(reader.stems, reader.runs, reader.numbers);
  }

  /** Where a character of the text stands: the weight of its place. */
  static double weightAt(int position) {
    return position < HEAD * 6 ? 1 : BEHIND;
  }

  private static final class Reader {
    private final String language;
    private final TreeMap<String, Word> stems = new TreeMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final TreeSet<String> numbers = new TreeSet<>();
    private List<String> run = new ArrayList<>();

    Reader(String language) {
      this.language = language;
    }

    void read(String text, double factor) {
      boolean fresh = true;
      int words = 0;
      for (Token token : Tokenizer.tokens(text)) {
        if (words++ > LONGEST) {
          break;
        }
        double weight = factor * (words <= HEAD ? 1 : BEHIND);
        String word = token.text();
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
          endRun(weight);
          number(word);
        } else if (!Character.isLetter(first)) {
          endRun(weight);
          fresh |= SENTENCE_ENDS.indexOf(word.charAt(0)) >= 0;
          continue;
        } else {
          word(word, fresh, weight);
        }
        fresh = false;
      }
      endRun(factor);
    }

    private void word(String word, boolean fresh, double weight) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean content =
          word.codePointCount(0, word.length()) > 1
              && word.length() <= LONGEST_WORD
              && !StopWords.contains(lower, language);
      if (content) {
        String stem = Stems.stem(lower, language);
        stems.merge(stem, new Word(word, weight), Word::and);
      }
      int first = word.codePointAt(0);
      boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
      if (content && !fresh && (!cased || Character.isUpperCase(first))) {
        run.add(word);
        if (run.size() == LONGEST_RUN || !cased) {
          endRun(weight);
        }
      } else {
        endRun(weight);
      }
    }

    private void endRun(double weight) {
      if (!run.isEmpty()) {
        runs.add(new Run(List.copyOf(run), weight));
        run = new ArrayList<>();
      }
    }

    /** No fraction, no date, no year, no day of a month, nothing round. */
    private void number(String word) {
      if (word.length() > LONGEST_WORD || !WHOLE.matcher(word).matches()) {
        return;
      }
      StringBuilder digits = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (Character.isDigit(c)) {
          digits.append(Character.digit(c, 10));
        }
      }
      String number = digits.toString();
      boolean year = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
      boolean day = number.length() < 2 || number.length() == 2 && number.compareTo("31") <= 0;
      if (!year && !day && number.length() < 10 && !number.endsWith("0")) {
        numbers.add(number);
      }
    }
  }
}
