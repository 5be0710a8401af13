package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.run.Tally.Counts;
import org.headwater.run.Tally.Rejection;
import org.headwater.store.Store;
import org.headwater.store.StoreCheck;
import org.headwater.store.StoreDump;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoreWriter.Snapshot;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StoredVersion;
import org.headwater.store.StorySummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  @TempDir Path folder;
  private Path pages;
  private StoreHome home;

  @BeforeEach
  void folders() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    home = new StoreHome(folder.resolve("home"));
  }

  @Test
  void putsPagesIntoStoriesWithEvidence() throws IOException {
    write("a.txt", "Title\nFerry left\nbrief:Storm came");
    write("b.txt", "Other\nFerry sank");
    Tally tally = ingest(home, 2);
    assertThat(tally.counts()).isEqualTo(new Counts(2, 2, 1, 0, 0, 0));
    try (Store store = home.openForReading()) {
      assertThat(store.stories(null, 10))
          .extracting(StorySummary::story, StorySummary::title, StorySummary::articles)
          .containsExactly(
              Tuple.tuple("s1", "Title", List.of("a1", "a3")),
              Tuple.tuple("s2", "Storm came", List.of("a2")));
      StoredStory story = store.story("s1").orElseThrow();
      assertThat(story.reuse()).singleElement().satisfies(l -> assertThat(l.b()).isEqualTo("a3"));
      assertThat(story.evidence()).isNotNull();
      assertThat(story.awaiting()).isFalse();
      assertThat(store.join("a3").orElseThrow().why().getFirst().article()).isEqualTo("a1");
      StoredArticle main = store.article("a1").orElseThrow();
      assertThat(main.briefs()).containsExactly("a2");
      assertThat(store.article("a2").orElseThrow().briefOf()).isEqualTo("a1");
      assertThat(main.page()).isEqualTo(pages.resolve("a.txt").toString());
    }
    assertSound();
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    GeneratedPages.write(pages, 60);
    Tally first = ingest(home, 2);
    String dump = dump(home);
    Tally second = ingest(home, 2);
    assertThat(second.counts().unchanged()).isEqualTo(61);
    assertThat(second.counts().pages() + second.counts().versions()).isZero();
    assertThat(first.rejections())
        .extracting(Rejection::reason)
        .containsExactly(
            "same content as " + pages.resolve("day00/page0003.txt"),
            "it is binary",
            "it is empty");
    assertThat(second.rejections()).hasSize(2);
    assertThat(dump(home)).isEqualTo(dump);
  }

  @Test
  void addsAVersionOfAChangedPage() throws IOException {
    write("a.txt", "Title\nFerry left\nbrief:Storm came");
    write("b.txt", "Other\nFerry sank");
    ingest(home, 2);
    write("a.txt", "New title\nFerry left late\nbrief:Storm came\nbrief:Bridge fell");
    assertThat(ingest(home, 2).counts()).isEqualTo(new Counts(0, 0, 1, 0, 1, 1));
    try (Store store = home.openForReading()) {
      StoredArticle article = store.article("a1").orElseThrow();
      assertThat(article.article().text()).isEqualTo("Ferry left late");
      assertThat(article.versions()).isEqualTo(2);
      assertThat(article.briefs()).containsExactly("a2", "a4");
      assertThat(store.stories(null, 1).getFirst().title()).isEqualTo("New title");
      StoredStory story = store.story("s1").orElseThrow();
      assertThat(Objects.requireNonNull(story.evidence()).origins().reasons())
          .contains("a1 said before: Ferry left");
    }
    assertSound();
  }

  @Test
  void whatEachVersionSaidStaysToBeRead() throws IOException {
    for (String text : List.of("Ferry left", "Ferry left late", "Ferry stayed")) {
      write("a.txt", "Title\n" + text);
      ingest(home, 2);
    }
    try (Store store = home.openForReading()) {
      assertThat(store.article("a1", 1).orElseThrow().article().text()).isEqualTo("Ferry left");
      assertThat(store.article("a1", 3)).isEqualTo(store.article("a1"));
      assertThat(store.article("a1", 4)).isEmpty();
      assertThat(store.article("a1", 0)).isEmpty();
      assertThat(store.story("s1").orElseThrow().earlier())
          .containsExactly(
              new StoredVersion("a1", 1, "Ferry left"),
              new StoredVersion("a1", 2, "Ferry left late"));
    }
    assertSound();
  }

  @Test
  void refusesTextsWithoutEnd() throws IOException {
    write("a.txt", "Title\n" + "ferry ".repeat(200_000));
    assertThat(ingest(home, 1).rejections())
        .extracting(Rejection::reason)
        .containsExactly(
            "its text has more than a million characters, the most that is read as one article");
  }

  @Test
  void followsMerges() throws IOException {
    write("a.txt", "One\nFerry left");
    write("b.txt", "Two\nHarbour closed");
    write("c.txt", "Three\nHarbour reopened merge Ferry");
    ingest(home, 2);
    try (Store store = home.openForReading()) {
      assertThat(store.story("s1").orElseThrow().id()).isEqualTo("s2");
      assertThat(store.stories(null, 10))
          .singleElement()
          .satisfies(s -> assertThat(s.articles()).containsExactly("a1", "a2", "a3"));
      assertThat(store.historyOfStory("s1").changes()).hasSize(1);
    }
    assertSound();
  }

  @Test
  void dependsOnNoThreads() throws IOException {
    GeneratedPages.write(pages, 150);
    ingest(home, 1);
    StoreHome other = new StoreHome(folder.resolve("other"));
    ingest(other, 3);
    assertThat(dump(other)).isEqualTo(dump(home));
  }

  @Test
  void losesOnlyTimeByADamagedSnapshot() throws IOException {
    GeneratedPages.write(pages, 150);
    ingest(home, 2);
    StoreHome undisturbed = new StoreHome(folder.resolve("undisturbed"));
    ingest(undisturbed, 2);
    try (StoreWriter store = home.openForWriting()) {
      Snapshot whole = store.snapshot("stories").orElseThrow();
      byte[] state = whole.state().clone();
      int word = new String(state, StandardCharsets.ISO_8859_1).indexOf("Ferry0");
      assertThat(word).isPositive();
      state[word] = 'T';
      store.atomically(() ->
          store.putSnapshot(
              new Snapshot(
                  "stories",
                  whole.version(),
                  whole.afterStep(),
                  whole.afterSettlement(),
                  whole.afterDecision(),
                  state)));
    }
    write("late.txt", "Late\nFerry0 came back");
    assertThat(ingest(home, 2).counts().pages()).isOne();
    ingest(undisturbed, 2);
    assertThat(dump(home)).isEqualTo(dump(undisturbed));
  }

  @Test
  void rebuildsTheSameStore() throws IOException {
    GeneratedPages.write(pages, 120);
    ingest(home, 2);
    Files.writeString(pages.resolve("day00/page0007.txt"), "Changed\nFerry0 went elsewhere");
    ingest(home, 2);
    String dump = dump(home);
    try (StoreWriter store = home.openForWriting()) {
      new Rebuild(store, new FakeRooms(), 2, Progress.NONE).run();
    }
    assertThat(dump(home).lines()).containsExactlyElementsOf(dump.lines().toList());
    assertSound();
  }

  private Tally ingest(StoreHome into, int threads) {
    try (StoreWriter store = into.openForWriting()) {
      return ingest(store, threads, pages.toString());
    }
  }

  private static Tally ingest(StoreWriter store, int threads, String path) {
    return new Ingest(store, new FakeRooms(), new Intake(Limits.DEFAULT), threads, Progress.NONE)
        .run(List.of(path));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(pages.resolve(name), content);
  }

  private void assertSound() {
    assertThat(StoreCheck.check(home).problems()).isEmpty();
  }

  private static String dump(StoreHome home) {
    StringBuilder out = new StringBuilder();
    StoreDump.write(home, out);
    return out.toString();
  }
}
