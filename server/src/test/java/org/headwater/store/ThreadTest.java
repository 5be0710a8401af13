package org.headwater.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Declared;
import org.headwater.document.EntityType;
import org.headwater.document.Metadata;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Origins;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.Profile;
import org.headwater.story.Profile.Name;
import org.headwater.story.Profile.Term;
import org.headwater.story.Relation;
import org.headwater.story.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads follow from the stories as the store has them now. */
class ThreadTest {
  private static final List<String> CAST = List.of("Oleg Galushka", "Karsun", "Veldagen", "Velda");

  @TempDir Path folder;
  private StoreHome home;

  @BeforeEach
  void threeStoriesOfOneAffairAndAnother() {
    home = new StoreHome(folder);
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> {
        for (int number = 1; number <= 4; number++) {
          addArticle(writer, number);
        }
        weigh(writer, "s1", profile(100, CAST, "dam", "spillway", "karsun", "flood"));
        weigh(writer, "s2", profile(103, CAST, "dam", "spillway", "karsun", "resign"));
        weigh(writer, "s3", profile(103, List.of("Lund"), "herring", "quota"));
        weigh(writer, "s4", profile(110, CAST, "dam", "spillway", "karsun", "charg"));
      });
    }
  }

  private static Profile profile(int day, List<String> names, String... stems) {
    List<Name> all = new ArrayList<>();
    for (String name : names) {
      all.add(new Name(name.toLowerCase(Locale.ROOT), name, EntityType.LOC, 1));
    }
    List<Term> terms = new ArrayList<>();
    for (String stem : stems) {
      terms.add(new Term(stem, stem, 1));
    }
    return new Profile("en", all, terms, List.of(), List.of(), new Profile.Days(day, day, day));
  }

  private static void addArticle(StoreWriter writer, int number) {
    String id = "a" + number;
    String location = "page" + number;
    Metadata metadata =
        new Metadata("Title " + number, List.of(), null, null, null, "en", List.of());
    Page page = new Page(location, location.getBytes(UTF_8), null, null, null);
    long known = writer.putPage(location, location, null);
    long capture = writer.addCapture(known, location, page, Declared.NOTHING);
    writer.addArticle(new StoreWriter.NumberedArticle(number, id, null), known);
    writer.addReading(capture, Article.ofText(id, metadata, "Text."), Annotations.NONE);
    writer.putJoin(new Join(id, "s" + number, true, List.of(), null, List.of()), List.of());
  }

  private static void weigh(StoreWriter writer, String story, Profile profile) {
    StorySummary summary =
        new StorySummary(
            story,
            "Title of " + story,
            List.of("a1"),
            1,
            0,
            1,
            1,
            0,
            0,
            "2024-03-02",
            "2024-03-02");
    Evidence evidence =
        new Evidence(List.of(), new Origins(1, 1, List.of()), List.of(), List.of(), List.of());
    writer.putEvidence(summary, evidence, profile);
  }

  private List<String> related(String story) {
    try (Store store = home.openForReading()) {
      return store
          .thread(story)
          .map(thread -> thread.related().stream().map(r -> r.story().story()).toList())
          .orElse(List.of());
    }
  }

  @Test
  void storiesOfOneAffairFindEachOther() {
    assertThat(related("s1")).containsExactly("s2", "s4");
    assertThat(related("s4")).containsExactly("s1", "s2");
    assertThat(related("s3")).isEmpty();
    try (Store store = home.openForReading()) {
      StoredThread thread = store.thread("s2").orElseThrow();
      assertThat(thread.id()).isEqualTo("s1");
      Relation later = thread.related().getLast().relation();
      assertThat(later.order()).isEqualTo(Relation.Order.LATER);
      assertThat(later.days()).isEqualTo(7);
      assertThat(later.names()).containsExactlyInAnyOrderElementsOf(CAST);
      assertThat(thread.related().getLast().story().title()).isEqualTo("Title of s4");
    }
  }

  @Test
  void aMergedStoryLeavesTheThread() {
    Why why = new Why("a1", 0.9, List.of());
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> writer.putSettlement(1, List.of(new Change.Merged("s2", "s1", why))));
    }
    assertThat(related("s1")).containsExactly("s4");
    assertThat(related("s4")).containsExactly("s1");
    assertThat(StoreCheck.check(home).problems()).isEmpty();
  }

  @Test
  void aStoryThatBecameAnotherIsFoundAsWhatItIsNow() {
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(
          () -> weigh(writer, "s4", profile(110, List.of("Lund"), "herring", "quota")));
    }
    assertThat(related("s1")).containsExactly("s2");
    assertThat(related("s4")).doesNotContain("s1", "s2");
  }

  @Test
  void rebuildingForgetsAllProfiles() {
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(writer::clearDerived);
    }
    StringBuilder dump = new StringBuilder();
    StoreDump.write(home, dump);
    assertThat(dump.toString()).doesNotContain("profile");
    assertThat(related("s1")).isEmpty();
  }

  @Test
  void theCheckMissesAProfile() {
    try (Sql sql = Database.openForWriting(home.database())) {
      sql.update("DELETE FROM profile WHERE story = 's3'");
    }
    assertThat(StoreCheck.check(home).problems())
        .containsExactly("story s3 is not known beside others: it has no profile");
  }

  @Test
  void theCheckMissesAKey() {
    try (Sql sql = Database.openForWriting(home.database())) {
      sql.update("DELETE FROM profile_key WHERE founder = 3 AND key LIKE 't:%quota'");
    }
    assertThat(StoreCheck.check(home).problems())
        .containsExactly("story s3 is indexed under 2 keys, its profile has 3");
  }

  @Test
  void aStoreFromBeforeThereWereProfilesIsWeighedAnew() {
    try (Sql sql = Database.openForWriting(home.database())) {
      sql.execute("DROP TABLE profile_key");
      sql.execute("DROP TABLE profile");
      sql.execute("PRAGMA user_version = 5");
    }
    try (StoreWriter writer = home.openForWriting()) {
      assertThat(writer.storiesAwaiting()).containsExactly("s1", "s2", "s3", "s4");
      assertThat(writer.thread("s1")).isEmpty();
    }
  }
}
