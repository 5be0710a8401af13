package org.headwater.language;

/**
 * The written shape of a word: what an uncased vocabulary cannot see. The numbers are rows of the
 * encoder's shape table, so they are fixed by its training; 0 is for the pieces that are no word.
 */
final class Shapes {
  static final int NONE = 0;
  static final int LOWER = 1;
  static final int CAPITALISED = 2;
  static final int UPPER = 3;
  static final int MIXED = 4;
  static final int NUMBER = 5;
  static final int MARK = 6;

  private Shapes() {}

  static int of(String word) {
    int letters = 0;
    int upper = 0;
    boolean digit = false;
    for (int i = 0; i < word.length(); ) {
      int point = word.codePointAt(i);
      letters += Character.isLetter(point) ? 1 : 0;
      upper += isUpper(point) ? 1 : 0;
      digit |= Character.isDigit(point);
      i += Character.charCount(point);
    }
    if (letters == 0) {
      return digit ? NUMBER : MARK;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters && letters > 1) {
      return UPPER;
    }
    return upper == 1 && isUpper(word.codePointAt(0)) ? CAPITALISED : MIXED;
  }

  private static boolean isUpper(int point) {
    return Character.isUpperCase(point) || Character.isTitleCase(point);
  }
}
