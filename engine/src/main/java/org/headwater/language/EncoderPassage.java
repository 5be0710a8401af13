package org.headwater.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the encoder and its heads are told about a window: equal passages get equal labels,
 * wherever they stand.
 *
 * <p>One int a piece packs its number, the shape of its word, and whether it begins a word, a
 * paragraph or a user name.
 */
final class EncoderPassage {
  private static final int PIECE = (1 << 16) - 1;
  private static final int SHAPE_AT = 16;
  private static final int SHAPE = (1 << 12) - 1;
  private static final int WORD = 1 << 28;
  private static final int PARAGRAPH = 1 << 29;
  private static final int USER = 1 << 30;

  private final int[] content;
  private final int hash;

  private EncoderPassage(int[] content) {
    this.content = content;
    this.hash = Arrays.hashCode(content);
  }

  /**
   * The passage of a window.
   *
   * @param before the word before the window; null at the beginning of the text
   */
  static EncoderPassage of(List<EncoderWord> window, @Nullable EncoderWord before) {
    int[] content = new int[window.stream().mapToInt(word -> word.pieces().length).sum()];
    int at = 0;
    int unit = before == null ? -1 : before.unit();
    for (EncoderWord word : window) {
      int mark = WORD | (word.unit() == unit ? 0 : PARAGRAPH);
      mark |= word.token().text().charAt(0) == '@' ? USER : 0;
      for (int piece : word.pieces()) {
        content[at++] = piece | word.row() << SHAPE_AT | mark;
        mark = 0;
      }
      unit = word.unit();
    }
    return new EncoderPassage(content);
  }

  int pieces() {
    return content.length;
  }

  /** The number of a piece in the vocabulary. */
  int piece(int at) {
    return content[at] & PIECE;
  }

  /** The row of the shape table for a piece's word, see {@link Shapes}. */
  int shape(int at) {
    return content[at] >> SHAPE_AT & SHAPE;
  }

  /** Where the passage's words begin, in pieces. */
  int[] words() {
    int[] starts = new int[content.length];
    int words = 0;
    for (int at = 0; at < content.length; at++) {
      if ((content[at] & WORD) != 0) {
        starts[words++] = at;
      }
    }
    return Arrays.copyOf(starts, words);
  }

  boolean beginsParagraph(int at) {
    return (content[at] & PARAGRAPH) != 0;
  }

  boolean beginsUserName(int at) {
    return (content[at] & USER) != 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EncoderPassage passage && Arrays.equals(content, passage.content);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
