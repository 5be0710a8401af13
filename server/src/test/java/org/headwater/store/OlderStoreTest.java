package org.headwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Declared;
import org.headwater.document.Metadata;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.extract.OutletLines;
import org.headwater.story.Join;
import org.headwater.story.Profile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store of the version before says the same once it is opened, by a reader too. */
class OlderStoreTest {
  private static final Evidence EVIDENCE = Objects.requireNonNull(InventedStory.story().evidence());

  private static final Profile PROFILE =
      new Profile("en", List.of(), List.of(), List.of(), List.of(), null);

  /**
   * As the version before wrote them: who is silent in each claim, and counts that were not there.
   */
  private static final String BEFORE =
      """
      UPDATE evidence SET
        summary = json_remove(summary, '$.nameless', '$.disputed'),
        content = json_set(content, '$.claims[0].silent', json_array(),
          '$.claims[1].silent', json_array('a7'), '$.claims[2].silent', json_array('a1'))
      """;

  @TempDir Path folder;
  private StoreHome home;

  @BeforeEach
  void writeAsTheVersionBefore() {
    home = new StoreHome(folder.resolve("home"));
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> {
        put(writer, 1, "The Quay");
        put(writer, 2, null);
        writer.putEvidence(
            Objects.requireNonNull(InventedStory.story().summary()), EVIDENCE, PROFILE);
      });
    }
    try (Sql sql = Database.openForWriting(home.database())) {
      sql.execute(BEFORE);
      sql.execute("PRAGMA user_version = 6");
    }
  }

  private static void put(StoreWriter writer, int number, @Nullable String outlet) {
    String id = "a" + number;
    Page page =
        new Page(id, new byte[] {(byte) number}, null, null, Instant.parse("2031-05-01T00:00:00Z"));
    long known = writer.putPage(id, id, null);
    long capture = writer.addCapture(known, id, page, Declared.NOTHING);
    writer.addArticle(new StoreWriter.NumberedArticle(number, id, null), known);
    Metadata metadata = new Metadata(null, List.of(), null, outlet, null, "en", List.of());
    Article article = Article.ofText(id, metadata, ("Text of " + id + ". ").repeat(300));
    writer.addReading(capture, article, Annotations.NONE);
    OutletLines lines = OutletLines.of(article);
    writer.templates().putLines(lines.candidates(), lines.title(), number);
    writer.putJoin(new Join(id, "s1", number == 1, List.of(), null, List.of()), List.of());
  }

  @Test
  void aReaderBringsItUpToDate() {
    try (Store store = home.openForReading()) {
      StorySummary summary = store.summary("s1").orElseThrow();
      assertThat(summary.nameless()).isEqualTo(1);
      assertThat(summary.disputed()).isEqualTo(1);
      assertThat(store.story("s1").orElseThrow().evidence()).isEqualTo(EVIDENCE);
      assertThat(store.imprints("s1"))
          .containsExactly(new Imprint("The Quay", null), new Imprint(null, null));
    }
  }

  @Test
  void saysOnceThatItIsBroughtUpToDate() {
    List<Upgrade> told = new ArrayList<>();
    StoreHome telling = new StoreHome(home.folder(), told::add);
    telling.openForReading().close();
    telling.openForReading().close();
    telling.openForWriting().close();
    assertThat(told).containsExactly(new Upgrade(home.folder(), 6, 7));
  }

  /** The second comes while the first is at work, and has nothing left to do. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoComesSecondWaitsForTheFirst(boolean reader) throws Exception {
    CompletableFuture<Long> second = new CompletableFuture<>();
    Thread thread = new Thread(() -> complete(second, reader));
    new StoreHome(
            home.folder(),
            upgrade -> {
              thread.start();
              while (!second.isDone() && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
              }
            })
        .openForReading()
        .close();
    assertThat(second.get(1, TimeUnit.MINUTES)).isEqualTo(1);
  }

  private void complete(CompletableFuture<Long> counted, boolean reader) {
    try (Store store = reader ? home.openForReading() : home.openForWriting()) {
      counted.complete(store.storyCount());
    } catch (RuntimeException e) {
      counted.completeExceptionally(e);
    }
  }

  @Test
  void aNewerStoreIsLeftAsItIs() {
    try (Sql sql = Database.openForWriting(home.database())) {
      sql.execute("PRAGMA user_version = 99");
    }
    for (ThrowingCallable opening :
        List.<ThrowingCallable>of(home::openForReading, home::openForWriting)) {
      assertThatThrownBy(opening)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("newer version of Headwater, in form 99; this one knows the forms");
    }
  }

  @Test
  void aStorysLineHasTheTextThatARebuildGivesIt() {
    home.openForReading().close();
    try (Sql sql = Database.openForReading(home.database())) {
      String written =
          sql.one("SELECT summary FROM evidence", row -> row.getString(1)).orElseThrow();
      StorySummary read =
          sql.one(
                  "SELECT summary FROM evidence",
                  row -> RecordJson.read(row, 1, StorySummary.class))
              .orElseThrow();
      assertThat(written).isEqualTo(RecordJson.write(read));
    }
  }

  @Test
  void aCheckSaysThatItIsOlder() {
    assertThatThrownBy(() -> StoreCheck.check(home))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is of an older version");
  }

  @Test
  void aBackupOfItIsBroughtUpToDateWhenItIsRestored() {
    StoreHome restored = new StoreHome(folder.resolve("restored"));
    StoreCopy.restore(home.database(), restored, false);
    try (Store store = restored.openForReading()) {
      assertThat(store.summary("s1").orElseThrow().nameless()).isEqualTo(1);
    }
    assertThat(Database.isOlder(home.database())).isTrue();
  }

  @Test
  void whoIsSilentIsKeptNoMore() {
    home.openForReading().close();
    try (Sql sql = Database.openForReading(home.database())) {
      assertThat(sql.one("SELECT content FROM evidence", row -> row.getString(1)).orElseThrow())
          .contains("\"claims\"")
          .doesNotContain("silent");
    }
  }
}
