package org.headwater.evidence;

import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A dated line of a story.
 *
 * @param value TIMEX3 or ISO 8601, exactly as precise as the source
 * @param text what happened, in the article's words; the title for a publication
 * @param article the article's id
 * @param span of the words in the article's text; null for a publication
 */
public record TimelineEntry(
    Lane lane, String value, String text, String article, @Nullable Span span) {}
