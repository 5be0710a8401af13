package org.headwater.store;

import java.util.List;
import org.headwater.evidence.Evidence;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/**
 * A story with its articles.
 *
 * @param id its own id, also when it was asked for by the id of a story that it took over
 * @param awaiting whether its evidence is behind its articles, because a run was stopped
 * @param summary null as long as no evidence was ever computed
 * @param articles in order of arrival
 * @param reuse the links between two of these articles, by a and then b in the order of their ids
 * @param evidence null as long as none was ever computed
 * @param earlier the versions of pages, not the newest, in which words of the evidence stand
 */
public record StoredStory(
    String id,
    boolean awaiting,
    @Nullable StorySummary summary,
    List<StoredArticle> articles,
    List<ReuseLink> reuse,
    @Nullable Evidence evidence,
    List<StoredVersion> earlier) {
  public StoredStory {
    articles = List.copyOf(articles);
    reuse = List.copyOf(reuse);
    earlier = List.copyOf(earlier);
  }

  /** A story whose pages have not changed. */
  public StoredStory(
      String id,
      boolean awaiting,
      @Nullable StorySummary summary,
      List<StoredArticle> articles,
      List<ReuseLink> reuse,
      @Nullable Evidence evidence) {
    this(id, awaiting, summary, articles, reuse, evidence, List.of());
  }
}
