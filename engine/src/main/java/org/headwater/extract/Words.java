package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a line as its cues see them: runs of letters and digits, lower case. */
final class Words {
  /** No line needs more words than this to show what it is; keeps the cost of a huge line flat. */
  private static final int MOST = 4000;

  private Words() {}

  /** The first words of the text, in order. */
  static List<String> of(CharSequence text) {
    return of(text, new HashMap<>());
  }

  /**
   * The first words of the text, in order; a word that was seen before is the same object.
   *
   * @param seen the words of the page so far; grows
   */
  static List<String> of(CharSequence text, Map<String, String> seen) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int length = text.length();
    for (int i = 0; i <= length && words.size() < MOST; i++) {
      boolean inside = i < length && isWord(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = text.subSequence(start, i).toString().toLowerCase(Locale.ROOT);
        String known = seen.putIfAbsent(word, word);
        words.add(known == null ? word : known);
        start = -1;
      }
    }
    return words;
  }

  /** The number of words in the text. */
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
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
