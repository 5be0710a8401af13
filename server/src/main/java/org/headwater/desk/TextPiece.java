package org.headwater.desk;

/**
 * A stretch of text that is marked as a whole.
 *
 * @param marks names of its marks ({@code entity}, {@code time}, {@code cue}, {@code lit}, …),
 *     parted by spaces; empty for plain text
 * @param hint what the marks mean here, may be empty
 * @param first whether the lit span begins here
 */
public record TextPiece(String text, String marks, String hint, boolean first) {}
