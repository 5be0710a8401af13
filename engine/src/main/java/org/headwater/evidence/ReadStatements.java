package org.headwater.evidence;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.AnnotatedArticle;

/**
 * The statements of a story with their words, each read once for all who look for differences. For
 * one thread.
 */
final class ReadStatements {
  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;
  private final Map<Proposition, ContentWords> read = new IdentityHashMap<>();

  ReadStatements(List<AnnotatedArticle> articles, EntityIndex entities) {
    this.articles = articles;
    this.entities = entities;
  }

  /** A statement of the story; not to be given copies. */
  ContentWords of(Proposition statement) {
    return read.computeIfAbsent(
        statement, key -> new ContentWords(key, articles.get(key.article()), entities));
  }
}
