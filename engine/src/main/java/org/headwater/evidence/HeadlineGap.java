package org.headwater.evidence;

import org.headwater.document.Span;

/**
 * What a headline says otherwise than the text below it.
 *
 * @param article the article's id
 * @param slot {@code number}, {@code certainty} or {@code polarity}
 * @param headline the words of the headline
 * @param text the words of the text
 * @param span of these, in the article's text
 */
public record HeadlineGap(String article, String slot, String headline, String text, Span span) {}
