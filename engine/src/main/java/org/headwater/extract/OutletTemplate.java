package org.headwater.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.headwater.document.Article;

/**
 * What the pages of one run have in common, outlet by outlet; see {@link OutletLines}. All articles
 * are learnt first and cleared afterwards; the result does not depend on their order. Linear in the
 * text; memory for a key of each different paragraph. Not for use by several threads.
 */
public final class OutletTemplate {
  /** For each line the titles of the first articles that held it. */
  private final Map<Long, Set<Long>> titles = new HashMap<>();

  /** Takes note of the paragraphs of an article; one without title or outlet teaches nothing. */
  public void learn(Article article) {
    OutletLines lines = OutletLines.of(article);
    if (lines.title() == 0) {
      return;
    }
    for (long key : lines.candidates()) {
      Set<Long> of = titles.computeIfAbsent(key, line -> new HashSet<>());
      if (of.size() < OutletLines.LEAST_ARTICLES) {
        of.add(lines.title());
      }
    }
  }

  /** The article without what its outlet repeats; see {@link OutletLines#clear}. */
  public Article clear(Article article) {
    return OutletLines.of(article).clear(article, this::isTemplate);
  }

  private boolean isTemplate(long line) {
    return titles.getOrDefault(line, Set.of()).size() >= OutletLines.LEAST_ARTICLES;
  }
}
