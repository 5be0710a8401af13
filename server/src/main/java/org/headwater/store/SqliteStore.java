package org.headwater.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Join;
import org.jspecify.annotations.Nullable;

/** Every question of a reader, put to whatever connection the kind of store gives. */
abstract class SqliteStore implements Store {
  /** Asks on a connection whose answers all belong to one moment. */
  abstract <T> T ask(Function<Queries, T> question);

  @Override
  public List<StorySummary> stories(@Nullable String after, int limit) {
    return ask(queries -> queries.stories(after, limit));
  }

  @Override
  public long storyCount() {
    return ask(Queries::storyCount);
  }

  @Override
  public long awaitingCount() {
    return ask(Queries::awaitingCount);
  }

  @Override
  public OutletTable outlets() {
    return ask(queries -> queries.outlets().table());
  }

  @Override
  public Optional<StoredStory> story(String id) {
    return ask(queries -> queries.story(id));
  }

  @Override
  public boolean hasStory(String id) {
    return ask(queries -> queries.liveStory(id).isPresent());
  }

  @Override
  public Optional<StorySummary> summary(String story) {
    return ask(queries -> queries.liveStory(story).flatMap(queries::summary));
  }

  @Override
  public List<Imprint> imprints(String story) {
    return ask(queries -> queries.liveStory(story).map(queries::imprints).orElse(List.of()));
  }

  @Override
  public Optional<StoredThread> thread(String story) {
    return ask(queries -> queries.thread(story));
  }

  @Override
  public Optional<StoredArticle> article(String id) {
    return ask(queries -> queries.article(id));
  }

  @Override
  public Optional<StoredArticle> article(String id, int version) {
    return ask(queries -> queries.article(id, version));
  }

  @Override
  public Optional<Join> join(String article) {
    return ask(queries -> queries.join(article));
  }

  @Override
  public List<ReuseLink> reuseOf(String article) {
    return ask(queries -> queries.reuseOf(article));
  }

  @Override
  public StoryHistory historyOfStory(String story) {
    return ask(queries -> queries.decisions().historyOfStory(story));
  }

  @Override
  public StoryHistory historyOfArticle(String article) {
    return ask(queries -> queries.decisions().historyOfArticle(article));
  }

  @Override
  public Map<String, List<Decision>> placing(String story) {
    return ask(queries -> queries.decisions().placing(story));
  }

  @Override
  public List<Decision> decisions() {
    return ask(queries -> queries.decisions().all());
  }

  @Override
  public Optional<byte[]> original(String article) {
    return ask(queries -> queries.original(article));
  }

  @Override
  public List<StoreChange> changesAfter(long sequence, int limit) {
    return ask(queries -> queries.changesAfter(sequence, limit));
  }

  @Override
  public long lastSequence() {
    return ask(Queries::lastSequence);
  }
}
