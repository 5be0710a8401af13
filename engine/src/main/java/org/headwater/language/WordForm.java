package org.headwater.language;

import java.util.Locale;

/**
 * What the linear tagger knows of a word by itself: numbers that equal words share. Words are told
 * apart by hash; a collision costs a little accuracy and nothing else.
 *
 * <p>Clusters are those of the first piece and of the last ({@link PieceClusters}).
 *
 * @param word the word without its case and accents
 * @param exact the word as it is written
 * @param shape one of {@link Shapes}
 * @param pattern its letters, capitals and digits as runs
 * @param prefixes of one to four characters, lower case; shorter where the word is short
 * @param suffixes likewise
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordForm(
    int word,
    int exact,
    int shape,
    int pattern,
    int[] prefixes,
    int[] suffixes,
    int fine,
    int middle,
    int coarse,
    int lastFine) {
  private static final int AFFIXES = 4;

  /** Stands before the first word of a paragraph and after its last. */
  static final WordForm NONE =
      new WordForm(-1, -1, Shapes.NONE, -1, new int[0], new int[0], -1, -1, -1, -1);

  static WordForm of(EncoderWord word, PieceClusters clusters) {
    int[] pieces = word.pieces();
    int whole = 1;
    for (int piece : pieces) {
      whole = whole * 1_000_003 + piece;
    }
    String text = word.token().text();
    String lower = text.toLowerCase(Locale.ROOT);
    int affixes = Math.min(AFFIXES, lower.length());
    int[] prefixes = new int[affixes];
    int[] suffixes = new int[affixes];
    for (int i = 0; i < affixes; i++) {
      prefixes[i] = lower.substring(0, i + 1).hashCode();
      suffixes[i] = lower.substring(lower.length() - i - 1).hashCode();
    }
    int first = clusters.fine(pieces[0]);
    int last = clusters.fine(pieces[pieces.length - 1]);
    return new WordForm(
        whole,
        text.hashCode(),
        word.shape(),
        pattern(text),
        prefixes,
        suffixes,
        first,
        clusters.middle(first),
        clusters.coarse(first),
        pieces.length == 1 ? -1 : last);
  }

  boolean hasCapital() {
    return shape == Shapes.CAPITALISED || shape == Shapes.UPPER || shape == Shapes.MIXED;
  }

  private static int pattern(String text) {
    int pattern = 1;
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = kind(text.charAt(i));
      if (kind != before) {
        pattern = pattern * 31 + kind;
      }
      before = kind;
    }
    return pattern;
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLetter(c)) {
      return 2;
    }
    return Character.isDigit(c) ? 3 : c;
  }
}
