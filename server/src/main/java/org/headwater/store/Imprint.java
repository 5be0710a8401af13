package org.headwater.store;

import java.util.List;
import org.headwater.document.Article;
import org.jspecify.annotations.Nullable;

/**
 * By whom an article says it was published.
 *
 * @param outlet null where it names none
 * @param credit the first body that it credits; null where it credits none
 */
public record Imprint(@Nullable String outlet, @Nullable String credit) {
  /** That of an article. */
  public static Imprint of(Article article) {
    List<String> credits = article.metadata().credits();
    return new Imprint(article.outlet(), credits.isEmpty() ? null : credits.getFirst());
  }
}
