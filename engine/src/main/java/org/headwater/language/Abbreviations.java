package org.headwater.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words whose full stop belongs to them. {@code abbreviations.tsv} is the list. */
final class Abbreviations {
  /** What a full stop after a word says about the end of the sentence. */
  enum Stop {
    /** The word is no abbreviation. */
    ENDS,
    /** An abbreviation that may stand last: the next word decides. */
    MAY_END,
    /** A title or the like: something always follows. */
    NEVER_ENDS
  }

  private static final Set<String> TITLES = new HashSet<>();
  private static final Set<String> OTHERS = new HashSet<>();
  private static final Set<String> BEFORE_NUMBERS = new HashSet<>();

  static {
    for (List<String> row : WordList.table(Abbreviations.class, "abbreviations.tsv")) {
      switch (row.get(1)) {
        case "title" -> TITLES.add(row.get(0));
        case "number" -> BEFORE_NUMBERS.add(row.get(0));
        default -> OTHERS.add(row.get(0));
      }
    }
  }

  private Abbreviations() {}

  /**
   * What the full stop at {@code dot} means.
   *
   * @param start where the word before it begins
   */
  static Stop stop(CharSequence text, int start, int dot) {
    String word = text.subSequence(start, dot).toString();
    String lower = word.toLowerCase(Locale.ROOT);
    if (TITLES.contains(lower) && !Character.isLowerCase(word.charAt(0))) {
      return Stop.NEVER_ENDS;
    }
    if (BEFORE_NUMBERS.contains(lower)) {
      return digitFollows(text, dot + 1) ? Stop.NEVER_ENDS : Stop.ENDS;
    }
    return OTHERS.contains(lower) || isInitial(word) || isLetters(word) ? Stop.MAY_END : Stop.ENDS;
  }

  /** One capital letter, {@code I} excepted. */
  private static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1
        && Character.isUpperCase(word.codePointAt(0))
        && !word.equals("I");
  }

  /** Single letters parted by full stops: {@code U.S}, {@code p.m}. */
  private static boolean isLetters(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean digitFollows(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i < text.length() && Character.isDigit(text.charAt(i));
  }
}
