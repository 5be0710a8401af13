package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a line as its cues see them: runs of letters and digits, lower case. */
final class Words {
  /** No line needs more words than this to show what it is; keeps the cost of a huge line flat. */
  static final int MOST = 4000;

  private Words() {}

  /** The first words of the text, in order. */
  static List<String> of(CharSequence text) {
    List<String> words = new ArrayList<>();
    for (int at = next(text, 0); at >= 0 && words.size() < MOST; ) {
      int end = end(text, at);
      words.add(text.subSequence(at, end).toString().toLowerCase(Locale.ROOT));
      at = next(text, end);
    }
    return words;
  }

  /**
   * The first words of the text, in order; a word that was seen before is the same object.
   *
   * @param seen the words of the page so far; grows
   */
  static List<String> of(CharSequence text, Vocabulary seen) {
    List<String> words = new ArrayList<>();
    for (int at = next(text, 0); at >= 0 && words.size() < MOST; ) {
      int end = end(text, at);
      words.add(seen.word(text, at, end));
      at = next(text, end);
    }
    return words;
  }

  /** Where the next word begins, or -1. */
  private static int next(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isWord(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int end(CharSequence text, int start) {
    int end = start + 1;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The number of words in the text, however many. */
  static int count(CharSequence text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = isWord(text.charAt(i));
      words += word && !inside ? 1 : 0;
      inside = word;
    }
    return words;
  }

  private static boolean isWord(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
