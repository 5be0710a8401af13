package org.headwater.document;

/**
 * An article with what was found in it, and its place in the order of arrival.
 *
 * @param arrival the number given once at intake; results depend on it and on no clock
 */
public record AnnotatedArticle(long arrival, Article article, Annotations annotations) {
  public String id() {
    return article.id();
  }

  public String text() {
    return article.text();
  }
}
