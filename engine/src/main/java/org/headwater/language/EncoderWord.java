package org.headwater.language;

/**
 * A word as the encoder reads it.
 *
 * @param pieces numbers in the vocabulary, at least one
 * @param shape the row of the encoder's shape table: how the word is written and where it stands,
 *     see {@link Shapes}
 * @param sentence the number of its sentence
 * @param unit the number of its paragraph; labels are decided paragraph by paragraph
 */
@SuppressWarnings("ArrayRecordComponent") // lives inside one call and is never compared
public record EncoderWord(Token token, int[] pieces, int shape, int sentence, int unit) {}
