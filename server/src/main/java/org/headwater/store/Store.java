package org.headwater.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Join;
import org.jspecify.annotations.Nullable;

/**
 * The truth, to be read. Each answer is of one moment, also while another process writes; all
 * methods may be called by several threads.
 *
 * @see StoreHome#openForReading()
 */
public interface Store extends AutoCloseable {
  /**
   * Stories with their evidence, in order of their founding article's arrival.
   *
   * @param after the id of the story after which to begin, or null for the first
   * @param limit the most to give
   */
  List<StorySummary> stories(@Nullable String after, int limit);

  /** How many stories there are. */
  long storyCount();

  /** How many stories wait for their evidence: a run was stopped, and another will go on. */
  long awaitingCount();

  /** What people have said about outlets, as it holds now. */
  default OutletDecisions outletDecisions() {
    return OutletDecisions.of(decisions());
  }

  /** The outlets of all articles; every article is looked at. */
  OutletTable outlets();

  /** A story by its id, or by that of a story that it took over. */
  Optional<StoredStory> story(String id);

  /** Whether there is or was such a story, also one whose evidence is still to come. */
  default boolean hasStory(String id) {
    return story(id).isPresent();
  }

  /** The one line of a story, by its id or by that of a story that it took over. */
  default Optional<StorySummary> summary(String story) {
    return story(story).map(StoredStory::summary);
  }

  /** By whom the articles of a story say they were published, in order of arrival. */
  default List<Imprint> imprints(String story) {
    return story(story).stream()
        .flatMap(found -> found.articles().stream())
        .map(article -> Imprint.of(article.article()))
        .toList();
  }

  /**
   * The other stories of the affair that a story belongs to; empty when none is known. While a
   * story waits for its evidence it is found as it was before.
   *
   * @param story its own id
   */
  Optional<StoredThread> thread(String story);

  /** An article by its id, in its newest version. */
  Optional<StoredArticle> article(String id);

  /**
   * An article as a version of its page had it; empty when there is none of that number.
   *
   * @param version from 1, the first that is kept, to {@link StoredArticle#versions()}
   */
  default Optional<StoredArticle> article(String id, int version) {
    return article(id).filter(found -> found.versions() == version);
  }

  /**
   * Why the article went into its story, as judged on arrival; the story may since have been merged
   * into another.
   */
  Optional<Join> join(String article);

  /** Links with the article on either side, also to articles of other stories. */
  List<ReuseLink> reuseOf(String article);

  /** What a story had part in. */
  StoryHistory historyOfStory(String story);

  /** What an article had part in: decisions about it, and its own ways between stories. */
  StoryHistory historyOfArticle(String article);

  /** The decisions in force that place articles of a story, by article, in order. */
  Map<String, List<Decision>> placing(String story);

  /** What people decided, of every kind, in order; see {@link Decision#isInForce()}. */
  List<Decision> decisions();

  /** The newest captured bytes of the article's page. */
  Optional<byte[]> original(String article);

  /** Changes with a greater sequence number, in order; at most {@code limit}. */
  List<StoreChange> changesAfter(long sequence, int limit);

  /** The sequence number of the newest change, 0 when there is none. */
  long lastSequence();

  @Override
  void close();
}
