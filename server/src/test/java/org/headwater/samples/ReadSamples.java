package org.headwater.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.headwater.api.Json;
import org.headwater.document.Span;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.language.EncoderTagger;
import org.headwater.run.EngineRooms;
import org.headwater.run.Ingest;
import org.headwater.run.Progress;
import org.headwater.store.Store;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sample pages as the whole program reads them, and what a careful reader says of them. */
final class ReadSamples {
  private static final Path SAMPLES = Path.of("..", "samples");

  private final JsonNode expected;
  private final List<StoredStory> stories = new ArrayList<>();
  private final Map<String, StoredArticle> pages = new TreeMap<>();
  private final Map<String, StoredStory> storyOfPage = new TreeMap<>();

  private ReadSamples(JsonNode expected) {
    this.expected = expected;
  }

  /** Ingests the pages into a store in the folder and reads it back. */
  static ReadSamples into(Path folder) {
    StoreHome home = new StoreHome(folder);
    try (EncoderTagger tagger = EncoderTagger.open();
        StoreWriter writer = home.openForWriting()) {
      new Ingest(
              writer,
              new EngineRooms(() -> tagger),
              new Intake(Limits.DEFAULT),
              Runtime.getRuntime().availableProcessors(),
              Progress.NONE)
          .run(List.of(SAMPLES.resolve("pages").toString()));
    }
    try (Store store = home.openForReading()) {
      ReadSamples samples =
          new ReadSamples(Json.read(Files.readAllBytes(SAMPLES.resolve("expected.json"))));
      for (StorySummary summary : store.stories(null, 1000)) {
        samples.take(store.story(summary.story()).orElseThrow());
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(StoredStory story) {
    stories.add(story);
    for (StoredArticle article : story.articles()) {
      if (article.briefOf() == null) {
        String name = Path.of(article.page()).getFileName().toString();
        pages.put(name, article);
        storyOfPage.put(name, story);
      }
    }
  }

  JsonNode expected(String part) {
    return Objects.requireNonNull(expected.get(part), part);
  }

  List<StoredStory> stories() {
    return stories;
  }

  StoredArticle page(String name) {
    return Objects.requireNonNull(pages.get(name), name);
  }

  /** The story that most of the pages of an expected story are in. */
  StoredStory story(String name) {
    for (JsonNode story : expected("stories")) {
      if (story.get("name").asString().equals(name)) {
        return storyOfPage(story.get("pages").get(0).asString());
      }
    }
    throw new IllegalArgumentException(name);
  }

  StoredStory storyOfPage(String page) {
    return Objects.requireNonNull(storyOfPage.get(page), page);
  }

  /** The file name of an article's page; null for one that is no main article. */
  @Nullable String nameOf(String article) {
    return pages.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(article))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Where the words stand in the page's text: every place. */
  List<Span> places(String page, String words) {
    String text = page(page).article().text();
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(new Span(at, at + words.length()));
    }
    return places;
  }

  static List<String> strings(@Nullable JsonNode array) {
    List<String> all = new ArrayList<>();
    if (array != null) {
      array.forEach(node -> all.add(node.asString()));
    }
    return all;
  }

  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asString();
  }
}
