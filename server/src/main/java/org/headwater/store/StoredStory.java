package org.headwater.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story with its articles.
 *
 * @param id its own id, also when it was asked for by the id of a story that it took over
 * @param awaiting whether its evidence is behind its articles, because a run was stopped
 * @param summary null as long as no evidence was ever computed
 * @param articles in order of arrival
 */
public record StoredStory(
    String id, boolean awaiting, @Nullable StorySummary summary, List<StoredArticle> articles) {
  public StoredStory {
    articles = List.copyOf(articles);
  }
}
