package org.headwater.language;

/**
 * A word as the encoder reads it.
 *
 * @param pieces numbers in the vocabulary, at least one
 * @param shape how it is written, see {@link Shapes}
 * @param place where it stands, see {@link Shapes#place}
 * @param sentence the number of its sentence
 * @param unit the number of its paragraph; labels are decided paragraph by paragraph
 */
@SuppressWarnings("ArrayRecordComponent") // lives inside one call and is never compared
public record EncoderWord(Token token, int[] pieces, int shape, int place, int sentence, int unit) {

  /** A word inside a sentence and outside of quotations. */
  EncoderWord(Token token, int[] pieces, int shape, int sentence, int unit) {
    this(token, pieces, shape, 0, sentence, unit);
  }

  /** The row of the encoder's shape table. */
  public int row() {
    return shape + place * Shapes.ROWS;
  }
}
