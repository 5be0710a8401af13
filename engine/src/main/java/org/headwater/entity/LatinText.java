package org.headwater.entity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Brings a name of any script to lower-case ASCII letters.
 *
 * <p>Names go through ICU's {@code Any-Latin; Latin-ASCII} rules (CLDR romanisations: Hanyu Pinyin,
 * Revised Romanization, BGN-like Cyrillic). The transliterator is built once; ICU documents {@code
 * transliterate(String)} as safe for threads that share one instance. It is slow, and news in Latin
 * letters needs it only for accents and typographic marks, each of which the rules rewrite alone,
 * whatever stands beside it: those are looked up in a table that the rules made once. So plain
 * ASCII costs one pass, other Latin text two, and only other scripts the rules themselves.
 */
final class LatinText {
  private static final int ASCII_END = 0x80;

  private LatinText() {}

  /**
   * The rules, and what they make of each common character; loaded with the first that needs it.
   */
  private static final class Rules {
    /** Latin-1, Latin Extended-A and Latin Extended-B. */
    static final int LETTERS_END = 0x250;

    /** Typographic dashes, quotation marks, bullets and dots. */
    static final int MARKS_START = 0x2010;

    static final int MARKS_END = 0x2028;
    static final Transliterator TO_ASCII =
        Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII");
    private static final String[] LETTERS = each(ASCII_END, LETTERS_END);
    private static final String[] MARKS = each(MARKS_START, MARKS_END);

    private static String[] each(int from, int to) {
      StringBuilder lines = new StringBuilder();
      for (int c = from; c < to; c++) {
        lines.append((char) c).append('\n');
      }
      return TO_ASCII.transliterate(lines.toString()).split("\n", -1);
    }

    /** Appends what the rules make of a character; false when they must see the whole text. */
    static boolean append(char c, StringBuilder out) {
      if (c < ASCII_END) {
        out.append(c);
      } else if (c < LETTERS_END) {
        out.append(LETTERS[c - ASCII_END]);
      } else if (c >= MARKS_START && c < MARKS_END) {
        out.append(MARKS[c - MARKS_START]);
      } else {
        return false;
      }
      return true;
    }
  }

  /** Lower-case ASCII as far as the rules reach; punctuation and spaces stay. */
  static String fold(String text) {
    return (isAscii(text) ? text : toAscii(text)).toLowerCase(Locale.ROOT);
  }

  private static String toAscii(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      if (!Rules.append(text.charAt(i), out)) {
        return byRules(text);
      }
    }
    return out.toString();
  }

  /** What the rules make of a text; for the table's test. */
  static String byRules(String text) {
    return Rules.TO_ASCII.transliterate(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }
}
