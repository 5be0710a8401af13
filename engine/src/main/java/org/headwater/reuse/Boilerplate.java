package org.headwater.reuse;

import java.util.List;
import java.util.Locale;
import org.headwater.language.WordList;

/**
 * Tells the sentences that frame a report (subscription prompts, copyright lines, staff credits)
 * from those that belong to it. The phrases are in {@code boilerplate.txt}.
 */
final class Boilerplate {
  /** A longer sentence is no prompt and no credit, whatever it contains; in chars. */
  private static final int LONGEST = 400;

  private static final List<String> PHRASES = WordList.read(Boilerplate.class, "boilerplate.txt");

  private Boilerplate() {}

  static boolean is(String sentence) {
    if (sentence.length() > LONGEST) {
      return false;
    }
    String lower = sentence.toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(lower::contains);
  }
}
