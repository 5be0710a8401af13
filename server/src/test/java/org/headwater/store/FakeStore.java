package org.headwater.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Join;
import org.jspecify.annotations.Nullable;

/** A store in memory: what is put in is there, and noted as a change. */
public class FakeStore implements Store {
  private final Map<String, StoredStory> stories = new LinkedHashMap<>();
  private final Map<String, StoredArticle> articles = new LinkedHashMap<>();
  private final Map<String, StoredThread> threads = new LinkedHashMap<>();
  private final Map<String, String> takenOver = new LinkedHashMap<>();
  private final List<StoreChange> changes = new ArrayList<>();

  public FakeStore put(StoredArticle article) {
    articles.put(article.id(), article);
    note(StoreChange.Kind.ARTICLE, article.id());
    return this;
  }

  /** The thread that a story belongs to. */
  public FakeStore put(String story, StoredThread thread) {
    threads.put(story, thread);
    return this;
  }

  public FakeStore put(StoredStory story) {
    story.articles().forEach(this::put);
    stories.put(story.id(), story);
    note(StoreChange.Kind.STORY, story.id());
    return this;
  }

  public FakeStore remove(String story, String into) {
    stories.remove(story);
    takenOver.put(story, into);
    note(StoreChange.Kind.STORY, story);
    return this;
  }

  private void note(StoreChange.Kind kind, String id) {
    changes.add(new StoreChange(changes.size() + 1L, kind, id));
  }

  @Override
  public List<StorySummary> stories(@Nullable String after, int limit) {
    List<String> ids = new ArrayList<>(stories.keySet());
    int from = after == null ? 0 : ids.indexOf(after) + 1;
    return stories.values().stream()
        .skip(from)
        .map(StoredStory::summary)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .limit(limit)
        .toList();
  }

  @Override
  public OutletTable outlets() {
    return new OutletTable(List.of(), 0);
  }

  @Override
  public long storyCount() {
    return stories.size();
  }

  @Override
  public long awaitingCount() {
    return stories.values().stream().filter(StoredStory::awaiting).count();
  }

  @Override
  public Optional<StoredStory> story(String id) {
    return Optional.ofNullable(stories.get(takenOver.getOrDefault(id, id)));
  }

  @Override
  public List<Imprint> imprints(String story) {
    return Optional.ofNullable(stories.get(story)).stream()
        .flatMap(found -> found.articles().stream())
        .map(article -> Imprint.of(article.article()))
        .toList();
  }

  @Override
  public Optional<StoredThread> thread(String story) {
    return Optional.ofNullable(threads.get(story));
  }

  @Override
  public Optional<StoredArticle> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public Optional<byte[]> original(String article) {
    return Optional.empty();
  }

  @Override
  public List<StoreChange> changesAfter(long sequence, int limit) {
    return changes.stream().filter(c -> c.sequence() > sequence).limit(limit).toList();
  }

  @Override
  public Optional<Join> join(String article) {
    return Optional.empty();
  }

  @Override
  public List<ReuseLink> reuseOf(String article) {
    return List.of();
  }

  @Override
  public StoryHistory historyOfStory(String story) {
    return new StoryHistory(List.of(), List.of());
  }

  @Override
  public StoryHistory historyOfArticle(String article) {
    return new StoryHistory(List.of(), List.of());
  }

  @Override
  public Map<String, List<Decision>> placing(String story) {
    return Map.of();
  }

  @Override
  public List<Decision> decisions() {
    return List.of();
  }

  @Override
  public long lastSequence() {
    return changes.size();
  }

  @Override
  public void close() {}
}
