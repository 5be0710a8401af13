package org.headwater.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Declared;
import org.headwater.document.Metadata;
import org.headwater.document.Page;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.store.StoreWriter.NumberedArticle;
import org.headwater.store.StoreWriter.Reading;
import org.headwater.store.StoreWriter.Snapshot;
import org.headwater.store.TemplateStore.Untaught;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Declared DECLARED =
      new Declared("Ferry", new PartialDate("2031-05"), "The Quay");

  @TempDir Path folder;
  private StoreHome home;

  @BeforeEach
  void newHome() {
    home = new StoreHome(folder.resolve("home"));
  }

  @Test
  void keepsAnArticleWithItsPage() {
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> store(writer, "a.html", "The ferry left."));
    }
    try (Store store = home.openForReading()) {
      StoredArticle found = store.article("a1").orElseThrow();
      assertThat(found.article()).isEqualTo(article("a1", "a.html", "The ferry left."));
      assertThat(found.annotated().annotations().sentences()).containsExactly(new Span(0, 15));
      assertThat(found.page()).isEqualTo("a.html");
      assertThat(found.versions()).isEqualTo(1);
      assertThat(store.original("a1").orElseThrow()).asString(UTF_8).isEqualTo("The ferry left.");
      assertThat(store.changesAfter(0, 10))
          .containsExactly(new StoreChange(1, StoreChange.Kind.ARTICLE, "a1"));
      assertThat(store.article("a2")).isEmpty();
    }
  }

  @Test
  void teachesTheLinesOfAnArticleFromBeforeThereWereTemplates() {
    try (SqliteWriting writer = (SqliteWriting) home.openForWriting()) {
      writer.atomically(() -> store(writer, "a.html", "The ferry left."));
      writer.sql().update("INSERT INTO untaught (article) VALUES (1)");
      List<Untaught> met = new ArrayList<>();
      writer.atomically(() -> writer.templates().takeUntaught(met::add));
      assertThat(met)
          .singleElement()
          .satisfies(older -> assertThat(older.article().text()).isEqualTo("The ferry left."));
      writer.templates().takeUntaught(met::add);
      assertThat(met).hasSize(1);
    }
  }

  @Test
  void anArticleWaitsWhenALineOfItBecomesTemplate() {
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> store(writer, "a.html", "The ferry left."));
      TemplateStore templates = writer.templates();
      templates.putLines(List.of(7L, 8L), 5, 1);
      assertThat(templates.titles(List.of(7L, 9L)))
          .containsOnly(new TemplateStore.LineTitle(7, 5))
          .isNotEmpty();
      templates.putTemplateLines(List.of(7L));
      assertThat(templates.templateLines()).containsExactly(7L);
      assertThat(templates.titles(List.of(7L))).isEmpty();
      assertThat(templates.awaitingClearing())
          .extracting(NumberedArticle::id)
          .containsExactly("a1");
      assertThat(templates.captureOf("a1").page().location()).isEqualTo("a.html");
      templates.wasCleared(1);
      assertThat(templates.awaitingClearing()).isEmpty();
    }
  }

  @Test
  void givesBackCapturesAndReadingsInOrder() {
    List<StoredCapture> captures = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> {
        store(writer, "a.html", "The ferry left.");
        store(writer, "b.html", "The ferry came back.");
      });
      writer.capturesAfter(1, captures::add);
      writer.readingsAfter(0, readings::add);
    }
    assertThat(captures)
        .singleElement()
        .satisfies(capture -> {
          assertThat(capture.page().location()).isEqualTo("b.html");
          assertThat(capture.page().bytes()).asString(UTF_8).isEqualTo("The ferry came back.");
          assertThat(capture.page().retrieved()).isEqualTo(Instant.EPOCH);
          assertThat(capture.declared()).isEqualTo(DECLARED);
        });
    assertThat(readings).extracting(Reading::step).containsExactly(1L, 2L);
    assertThat(readings.get(1).article().text()).isEqualTo("The ferry came back.");
  }

  @Test
  void leavesNothingOfAFailedTransaction() {
    try (StoreWriter writer = home.openForWriting()) {
      assertThatThrownBy(() ->
              writer.atomically(() -> {
                store(writer, "a.html", "The ferry left.");
                throw new IllegalStateException("pulled the plug");
              }))
          .hasMessage("pulled the plug");
      assertThat(writer.nextArrival()).isEqualTo(1);
      assertThat(writer.page("a.html")).isEmpty();
    }
  }

  @Test
  void knowsLocationsAndContents() {
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> store(writer, "a.html", "The ferry left."));
      KnownPage page = writer.page("a.html").orElseThrow();
      assertThat(writer.pageWithContent(page.identity())).contains(page);
      writer.putPage("copy.html", page.identity(), page.number());
      assertThat(writer.page("copy.html").orElseThrow().sameAs()).isEqualTo(page.number());
      assertThat(writer.article("a1").orElseThrow().alsoAt()).containsExactly("copy.html");
      assertThat(writer.changesAfter(1, 10))
          .containsExactly(new StoreChange(2, StoreChange.Kind.ARTICLE, "a1"));
      writer.putPage("copy.html", page.identity(), page.number());
      assertThat(writer.lastSequence()).isEqualTo(2);
    }
  }

  @Test
  void takesAnOlderCaptureForKnownButNotAReturnToIt() {
    try (StoreWriter writer = home.openForWriting()) {
      long page = writer.putPage("a.warc#x", "old", null);
      writer.addCapture(page, "old", page("a.warc#x", "old", "2031-01-01T00:00:00Z"), DECLARED);
      writer.addCapture(page, "new", page("a.warc#x", "new", "2031-01-02T00:00:00Z"), DECLARED);
      writer.putPage("a.warc#x", "new", null);
      KnownPage known = writer.page("a.warc#x").orElseThrow();
      Page again = page("a.warc#x", "old", "2031-01-01T00:00:00Z");
      Page later = page("a.warc#x", "old", "2031-01-03T00:00:00Z");
      assertThat(writer.hadContent(known, "old", again)).isTrue();
      assertThat(writer.hadContent(known, "old", later)).isFalse();
      assertThat(writer.hadContent(known, "new", later)).isTrue();
    }
  }

  @Test
  void keepsSnapshots() {
    try (StoreWriter writer = home.openForWriting()) {
      writer.putSnapshot(new Snapshot("stories", 3, 17, 2, 0, new byte[] {1, 2}));
      writer.putSnapshot(new Snapshot("stories", 3, 18, 2, 0, new byte[] {4}));
      Snapshot snapshot = writer.snapshot("stories").orElseThrow();
      assertThat(snapshot.afterStep()).isEqualTo(18);
      assertThat(snapshot.state()).containsExactly(4);
    }
  }

  @Test
  void letsOneWriterIn() {
    try (StoreWriter writer = home.openForWriting()) {
      assertThat(writer.storyCount()).isZero();
      assertThatThrownBy(home::openForWriting)
          .isInstanceOf(StoreException.class)
          .hasMessage(
              "the store in %s is being written by process %d; wait until it has finished, or stop"
                      .formatted(home.folder(), ProcessHandle.current().pid())
                  + " it");
    }
    home.openForWriting().close();
  }

  @Test
  void letsReadersInBesideTheWriter() {
    try (StoreWriter writer = home.openForWriting();
        Store reader = home.openForReading()) {
      writer.atomically(() -> {
        store(writer, "a.html", "The ferry left.");
        assertThat(reader.article("a1")).isEmpty();
      });
      assertThat(reader.article("a1")).isPresent();
    }
  }

  @Test
  void saysThatThereIsNoStore() {
    assertThatThrownBy(home::openForReading)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no store in " + home.folder());
  }

  @Test
  void saysThatTheFileIsNoStore() throws IOException {
    Files.createDirectories(home.folder());
    Files.writeString(home.database(), "Dear reader, this is a letter. ".repeat(100));
    assertThatThrownBy(home::openForReading)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(home.database().toString())
        .hasMessageContaining("is no store of Headwater");
    assertThatThrownBy(home::openForWriting).hasMessageContaining("is no store of Headwater");
  }

  @Test
  void saysWhatReadingNeedsWhenItCannotBeOpened() {
    Path file = home.database(); // not there, which SQLite says as of one it may not lock
    assertThatThrownBy(() -> Database.openForReading(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("its folder has to be one that may be written, for reading too");
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    Files.writeString(home.folder(), "a file");
    assertThatThrownBy(home::openForWriting)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(home.folder() + " cannot be made");
  }

  @Test
  void saysThatTheDiskIsFullAndKeepsWhatItHad() {
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> store(writer, "a.html", "The ferry left."));
      Sql sql = ((SqliteWriting) writer).sql();
      long pages = sql.number("PRAGMA page_count");
      sql.number("PRAGMA max_page_count = " + (pages + 2));
      assertThatThrownBy(() ->
              writer.atomically(() -> {
                for (int i = 0; i < 100; i++) {
                  store(writer, i + ".html", "The ferry left %d times. ".formatted(i).repeat(200));
                }
              }))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(home.database().toString())
          .hasMessageContaining("the disk is full");
    }
    try (StoreWriter writer = home.openForWriting()) {
      assertThat(writer.nextArrival()).isEqualTo(2);
      writer.atomically(() -> store(writer, "b.html", "The ferry came back."));
      assertThat(writer.article("a2")).isPresent();
    }
  }

  /** An article of one sentence with its page. */
  static void store(StoreWriter writer, String location, String text) {
    String identity = Original.digest(text.getBytes(UTF_8));
    long page = writer.putPage(location, identity, null);
    long capture =
        writer.addCapture(page, identity, page(location, text, "1970-01-01T00:00:00Z"), DECLARED);
    long arrival = writer.nextArrival();
    String id = "a" + arrival;
    writer.addArticle(new NumberedArticle(arrival, id, null), page);
    Annotations annotations =
        new Annotations(
            List.of(new Span(0, text.length())), List.of(), List.of(), List.of(), List.of());
    writer.addReading(capture, article(id, location, text), annotations);
  }

  private static Page page(String location, String text, String retrieved) {
    return new Page(location, text.getBytes(UTF_8), "text/plain", null, Instant.parse(retrieved));
  }

  private static Article article(String id, String location, String text) {
    Metadata metadata =
        new Metadata(
            "Ferry",
            List.of("Ada Quill"),
            new PartialDate("2031-05-01"),
            null,
            null,
            "en",
            List.of());
    Article bare = Article.ofText(id, metadata, text);
    return new Article(id, location, metadata, text, bare.paragraphs(), bare.surroundings());
  }
}
