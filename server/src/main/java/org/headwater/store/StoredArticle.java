package org.headwater.store;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article as the store knows it, in its newest version.
 *
 * @param annotated the article, its annotations and its number of arrival
 * @param page the location of its page, exactly as given
 * @param alsoAt other locations where the same content was found, in order of their finding
 * @param briefOf the id of the article on whose page it stands, when it is a brief
 * @param briefs ids of the briefs that its page shows, in order of the page
 * @param versions how many contents of it are kept, the newest included
 * @param story the id of its story; null for an article without text
 */
public record StoredArticle(
    AnnotatedArticle annotated,
    String page,
    List<String> alsoAt,
    @Nullable String briefOf,
    List<String> briefs,
    int versions,
    @Nullable String story) {
  public StoredArticle {
    alsoAt = List.copyOf(alsoAt);
    briefs = List.copyOf(briefs);
  }

  public String id() {
    return annotated.id();
  }

  public Article article() {
    return annotated.article();
  }
}
