package org.headwater.language;

/**
 * The written shape of a word and where it stands: what an uncased vocabulary cannot see, and what
 * tells where the content of an attribution may begin and end. The numbers make up the rows of the
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

  /** Rows of the table for each place. */
  static final int ROWS = 8;

  private static final int PLACES = 6;
  private static final int SENTENCE_START = 1;
  private static final int PARAGRAPH_START = 2;
  private static final int QUOTED = 3;

  /** Rows of the table for all places. */
  static final int ALL_ROWS = PLACES * ROWS;

  private Shapes() {}

  /**
   * Where a word stands.
   *
   * @param startsSentence whether it is the first of its sentence
   * @param startsParagraph whether it is the first of its paragraph
   * @param quoted whether it lies between quotation marks or is one of them
   */
  static int place(boolean startsSentence, boolean startsParagraph, boolean quoted) {
    int start = startsParagraph ? PARAGRAPH_START : startsSentence ? SENTENCE_START : 0;
    return start + (quoted ? QUOTED : 0);
  }

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
