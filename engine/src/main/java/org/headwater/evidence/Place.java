package org.headwater.evidence;

import org.headwater.document.Span;

/**
 * Words of an article.
 *
 * @param article the article's id
 * @param span in the article's text
 */
public record Place(String article, Span span) {
  /** Whether both have words in common. */
  boolean meets(Place other) {
    return article.equals(other.article) && span.overlaps(other.span);
  }
}
