package org.headwater.language;

import org.headwater.document.Span;

/**
 * A word, a number or one mark of punctuation.
 *
 * @param text exactly the characters of the span
 */
public record Token(Span span, String text) {}
