package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwater.language.WordList;

/**
 * The outward shape of a line: counts of what it is written with. Linear in the line.
 *
 * @param capitals words that begin with a capital
 * @param functionWords how many of its words are function words
 * @param sentenceEnds signs that end a sentence, before a blank or at the end
 */
record LineShape(
    int words,
    int characters,
    int capitals,
    int upperCase,
    int digits,
    int commas,
    int quotes,
    int separators,
    int sentenceEnds,
    int functionWords,
    boolean endsSentence,
    int cues) {
  private static final Set<String> FUNCTION_WORDS = readFunctionWords();
  private static final String ENDS = ".!?…。！？";
  private static final String CLOSING = "\"'”’»«)]“›";

  /** The shapes of all blocks of a page. */
  static List<LineShape> all(PageBlocks page) {
    List<LineShape> shapes = new ArrayList<>(page.blocks().size());
    for (PageBlock block : page.blocks()) {
      shapes.add(of(block));
    }
    return shapes;
  }

  static LineShape of(PageBlock block) {
    String text = block.text();
    int capitals = 0;
    int upper = 0;
    int digits = 0;
    int commas = 0;
    int quotes = 0;
    int separators = 0;
    int ends = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c >= 'a' && c <= 'z') { // most of every line
        before = c;
        continue;
      }
      if (Character.isUpperCase(c)) {
        upper++;
        capitals += Character.isLetterOrDigit(before) ? 0 : 1;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (c == ',' || c == ';' || c == '，') {
        commas++;
      } else if ("\"“”„«»".indexOf(c) >= 0) {
        quotes++;
      } else if ("|•·›»→/#@©<>[]{}=_".indexOf(c) >= 0) {
        separators++;
      } else if (ENDS.indexOf(c) >= 0) {
        ends += i + 1 == text.length() || text.charAt(i + 1) == ' ' || closes(text, i + 1) ? 1 : 0;
      }
      before = c;
    }
    List<String> words = block.words();
    int function = 0;
    for (String word : words) {
      function += FUNCTION_WORDS.contains(word) ? 1 : 0;
    }
    return new LineShape(
        words.size(),
        text.length(),
        capitals,
        upper,
        digits,
        commas,
        quotes,
        separators,
        ends,
        function,
        endsSentence(text),
        LineCues.in(words));
  }

  private static boolean closes(String text, int at) {
    return CLOSING.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the line ends like a sentence. */
  static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a block reads like running text rather than like a label or a list of links. */
  static boolean runs(List<String> words, int linkWords) {
    return words.size() >= 10 && linkWords < 0.5 * words.size() && hasFunctionWords(words);
  }

  /** Whether a word in lower case is one of the little words that running text is full of. */
  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  static boolean hasFunctionWords(List<String> words) {
    int found = 0;
    for (String word : words) {
      found += FUNCTION_WORDS.contains(word) ? 1 : 0;
    }
    return found >= 0.15 * words.size();
  }

  /** Whether the line is long enough and ends like a sentence. */
  boolean isSentence() {
    return words >= 8 && endsSentence && functionWords >= 0.12 * words;
  }

  private static Set<String> readFunctionWords() {
    Set<String> words = new HashSet<>();
    for (String line : WordList.read(LineShape.class, "function-words.txt")) {
      words.addAll(List.of(line.split(" ")));
    }
    return words;
  }
}
