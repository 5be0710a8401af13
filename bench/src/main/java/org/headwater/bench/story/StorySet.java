package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.bench.data.PackedLines;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.reuse.ReuseIndex;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Articles in order of arrival and the stories they belong to, from a folder with {@code
 * articles.jsonl.gz} and {@code gold.jsonl.gz}.
 */
record StorySet(String name, List<Article> articles, Map<String, String> gold) {

  static StorySet read(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (JsonNode line : PackedLines.read(folder.resolve("articles.jsonl.gz"))) {
      articles.add(article(line));
    }
    Map<String, String> gold = new HashMap<>();
    for (JsonNode line : PackedLines.read(folder.resolve("gold.jsonl.gz"))) {
      gold.put(line.get("id").asString(), line.get("story").asString());
    }
    return new StorySet(String.valueOf(folder.getFileName()), articles, gold);
  }

  private static Article article(JsonNode line) {
    PartialDate published =
        PartialDate.parse(Objects.requireNonNullElse(text(line, "published"), "")).orElse(null);
    Metadata metadata =
        new Metadata(
            text(line, "title"), List.of(), published, text(line, "outlet"), null, "en", List.of());
    return Article.ofText(line.get("id").asString(), metadata, line.get("text").asString());
  }

  private static @Nullable String text(JsonNode line, String field) {
    return line.hasNonNull(field) ? line.get(field).asString() : null;
  }

  String story(Article article) {
    return Objects.requireNonNull(gold.get(article.id()), article.id());
  }

  /** The same in the reverse order of arrival. */
  StorySet backwards() {
    return new StorySet(name + " backwards", articles.reversed(), gold);
  }

  /** The same without the dates. */
  StorySet undated() {
    return new StorySet(
        name + " undated",
        articles.stream()
            .map(a ->
                Article.ofText(
                    a.id(),
                    new Metadata(a.title(), List.of(), null, a.outlet(), null, "en", List.of()),
                    a.text()))
            .toList(),
        gold);
  }

  /**
   * The same with two in five stories cut to their first article, for real streams are full of
   * articles that nobody else tells.
   */
  StorySet thinned() {
    Set<String> begun = new HashSet<>();
    List<Article> kept = new ArrayList<>();
    for (Article article : articles) {
      String story = story(article);
      if (Math.floorMod(story.hashCode() * 0x9E3779B9 >>> 8, 5) >= 2 || begun.add(story)) {
        kept.add(article);
      }
    }
    return new StorySet(name + " thinned", kept, gold);
  }

  /** The same cut into many small sets of whole topics; look-alikes stay together. */
  List<StorySet> small(int parts) {
    Map<Integer, List<Article>> cut = new TreeMap<>();
    for (Article article : articles) {
      int hash = (topic(story(article)) + "x" + parts).hashCode() * 0x9E3779B9 >>> 9;
      cut.computeIfAbsent(Math.floorMod(hash, parts), part -> new ArrayList<>()).add(article);
    }
    return cut.values().stream().map(kept -> new StorySet(name, kept, gold)).toList();
  }

  /** What a story is about: the two halves of a topic of ECB+ are look-alikes and go together. */
  static String topic(String story) {
    return story.replaceFirst("(ecb-\\d+)ecb.*", "$1");
  }

  /** Runs all articles through reuse and stories, and settles at the end. */
  StoryState cluster() {
    StoryState state = new StoryState(Math.max(1, articles.size()));
    cluster(state);
    return state;
  }

  /**
   * The same with a state that may forget articles.
   *
   * @return the story of each article at the end, or when it was forgotten
   */
  Map<String, String> cluster(StoryState state) {
    StoryClusterer clusterer = new StoryClusterer();
    ReuseIndex reuse = new ReuseIndex();
    Map<String, String> stories = new HashMap<>();
    long arrival = 0;
    for (Article article : articles) {
      arrival++;
      Join join =
          clusterer.add(
              state,
              new AnnotatedArticle(arrival, article, Annotations.NONE),
              reuse.add(article, arrival));
      stories.put(article.id(), join.story());
      follow(join.changes(), stories);
    }
    follow(clusterer.settle(state), stories);
    stories.replaceAll((article, story) -> state.current(story));
    return stories;
  }

  private static void follow(List<Change> changes, Map<String, String> stories) {
    for (Change change : changes) {
      switch (change) {
        case Change.Moved moved -> stories.put(moved.article(), moved.into());
        case Change.Split split -> split.articles().forEach(id -> stories.put(id, split.into()));
        case Change.Merged merged ->
            stories.replaceAll(
                (article, story) -> story.equals(merged.from()) ? merged.into() : story);
      }
    }
  }
}
