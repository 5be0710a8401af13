package org.headwater.evidence;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;

/**
 * The statements of a story with their words, each read once, and what else all who look for
 * differences over the story ask for. For one thread.
 */
final class ReadStatements {
  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;
  private final StoryWeights weights;
  private final Map<Proposition, ContentWords> read = new IdentityHashMap<>();

  ReadStatements(List<AnnotatedArticle> articles, EntityIndex entities, StoryWeights weights) {
    this.articles = articles;
    this.entities = entities;
    this.weights = weights;
  }

  /** A statement of the story; not to be given copies. */
  ContentWords of(Proposition statement) {
    return read.computeIfAbsent(
        statement, key -> new ContentWords(key, articles.get(key.article()), entities));
  }

  /** All articles of the story, by their indexes. */
  List<AnnotatedArticle> articles() {
    return articles;
  }

  EntityIndex entities() {
    return entities;
  }

  /** The article of a statement. */
  AnnotatedArticle article(Proposition statement) {
    return articles.get(statement.article());
  }

  boolean isEnglish(Proposition statement) {
    return ClaimContrasts.isEnglish(article(statement));
  }

  /** The words of a statement around a value. */
  Surroundings around(ContentWords statement, Span value) {
    return new Surroundings(statement, value, entities, weights);
  }
}
