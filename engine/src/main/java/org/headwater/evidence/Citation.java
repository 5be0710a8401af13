package org.headwater.evidence;

import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * That one outlet or agency has something from another, by the words of an article.
 *
 * @param from who cites
 * @param to who is cited
 * @param article the id of the article that says so
 * @param span of the words that say so, in the article's text; null where its page credits the
 *     other beside the text
 */
public record Citation(String from, String to, String article, @Nullable Span span) {}
