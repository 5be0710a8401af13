package org.headwater.entity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Brings a name of any script to lower-case ASCII letters.
 *
 * <p>Names that are plain ASCII, nearly all, cost one pass. Others go through ICU's {@code
 * Any-Latin; Latin-ASCII} rules (CLDR romanisations: Hanyu Pinyin, Revised Romanization, BGN-like
 * Cyrillic). The transliterator is built once; ICU documents {@code transliterate(String)} as safe
 * for threads that share one instance.
 */
final class LatinText {
  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII");

  private LatinText() {}

  /** Lower-case ASCII as far as the rules reach; punctuation and spaces stay. */
  static String fold(String text) {
    String latin = isAscii(text) ? text : TO_ASCII.transliterate(text);
    return latin.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
