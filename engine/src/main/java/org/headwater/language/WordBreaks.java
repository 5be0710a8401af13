package org.headwater.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where words end in scripts that are written without spaces (Chinese, Japanese, Thai, Lao, Khmer,
 * Burmese), by the dictionaries of ICU.
 *
 * <p>Not thread-safe: one for each reader of a text. Cost: linear; the dictionaries are loaded when
 * the first such text comes.
 */
public final class WordBreaks {
  /** Part of Japanese words (ー), though of no script. */
  private static final int LONG_VOWEL = 0x30FC;

  private final String text;
  private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
  private int from;
  private int to;

  /** The words of a text, of which only stretches without spaces are looked at. */
  public WordBreaks(String text) {
    this.text = text;
  }

  /** Whether words of this character's script are not parted by spaces. */
  public static boolean isUnspaced(int point) {
    return point == LONG_VOWEL
        || point >= 0x0E00
            && switch (Character.UnicodeScript.of(point)) {
              case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
              default -> false;
            };
  }

  /**
   * The end of the word that begins at a character of such a script.
   *
   * @param limit where the stretch ends at the latest
   */
  public int end(int at, int limit) {
    if (at < from || at >= to) {
      from = at;
      to = at;
      while (to < limit && isUnspaced(text.codePointAt(to))) {
        to += Character.charCount(text.codePointAt(to));
      }
      breaks.setText(text.substring(from, to));
    }
    int end = breaks.following(at - from);
    return end == BreakIterator.DONE ? to : Math.min(limit, from + end);
  }
}
