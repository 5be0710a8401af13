package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.run.Tally.Failure;
import org.headwater.store.Store;
import org.headwater.store.StoreCheck;
import org.headwater.store.StoreDump;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoredArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an outlet repeats in its articles ends in none of them, whatever the order of the pages. */
class TemplateTest {
  private static final String LETTER = "Ask for our letter";

  @TempDir Path folder;
  private Path pages;
  private StoreHome home;

  @BeforeEach
  void threePagesOfAnOutletAndOneOfAnother() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    home = new StoreHome(folder.resolve("home"));
    write("a.txt", "First\noutlet:Quay\nFerry left the harbour early\n" + LETTER);
    write("b.txt", "Second\noutlet:Quay\nStorm came over the whole coast\n" + LETTER);
    write("c.txt", "Third\noutlet:Quay\n" + LETTER + "\nBridge fell into the river");
    write("d.txt", "Fourth\noutlet:Hill\nCouncil met in the old hall\n" + LETTER);
  }

  @Test
  void takesWhatAnOutletRepeatsOutOfEarlierArticlesToo() {
    ingest(new FakeRooms());
    try (Store store = home.openForReading()) {
      StoredArticle first = store.article("a1").orElseThrow();
      assertThat(first.article().text()).isEqualTo("Ferry left the harbour early");
      assertThat(first.article().surroundings().dropped())
          .extracting(Block::kind, Block::text)
          .containsExactly(Tuple.tuple(BlockKind.TEMPLATE, LETTER));
      assertThat(first.annotated().annotations().sentences().getFirst().end()).isEqualTo(28);
      assertThat(first.versions()).isOne();
      assertThat(store.join("a1").orElseThrow().founded()).isTrue();
      assertThat(store.article("a4").orElseThrow().article().text()).contains(LETTER);
      assertThat(store.story("s1").orElseThrow().evidence()).isNotNull();
    }
    assertSound(home);
  }

  @Test
  void theOrderOfThePagesChangesNoText() throws IOException {
    ingest(new FakeRooms());
    Path turned = Files.createDirectory(folder.resolve("turned"));
    for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
      Files.copy(pages.resolve(name), turned.resolve((char) ('a' + 'd' - name.charAt(0)) + ".txt"));
    }
    StoreHome other = new StoreHome(folder.resolve("other"));
    ingest(other, new FakeRooms(), turned);
    assertThat(texts(other)).isEqualTo(texts(home)).hasSize(4);
  }

  @Test
  void runsOfOnePageEachEndWithTheSameTexts() throws IOException {
    StoreHome one = new StoreHome(folder.resolve("one"));
    for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
      ingest(one, new FakeRooms(), pages.resolve(name));
      assertSound(one);
    }
    ingest(new FakeRooms());
    assertThat(texts(one)).isEqualTo(texts(home));
    assertRebuilds(one);
  }

  @Test
  void goesOnFromAStateThatHadToBeReplayed() throws IOException {
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      ingest(home, new FakeRooms(), pages.resolve(name));
    }
    write("a.txt", "First corrected\noutlet:Quay\nFerry left the harbour late\n" + LETTER);
    ingest(new FakeRooms());
    try (Store store = home.openForReading()) {
      assertThat(store.article("a1").orElseThrow().versions()).isEqualTo(2);
    }
    assertSound(home);
    assertRebuilds(home);
  }

  @Test
  void correctedTitlesOfOneArticleMakeNoTemplate() throws IOException {
    Files.delete(pages.resolve("b.txt"));
    Files.delete(pages.resolve("c.txt"));
    for (int i = 0; i < 4; i++) {
      String late = "Ferry left late, by " + i + " hours and more, said the master\n";
      write("a.txt", "Title " + i + "\noutlet:Quay\n" + late + LETTER);
      ingest(new FakeRooms());
    }
    try (Store store = home.openForReading()) {
      assertThat(store.article("a1").orElseThrow().article().text()).endsWith(LETTER);
    }
    assertSound(home);
  }

  @Test
  void aFaultWhileReadingAgainLeavesTheArticleWaiting() throws IOException {
    ingest(home, new FakeRooms(), pages.resolve("a.txt"));
    ingest(home, new FakeRooms(), pages.resolve("b.txt"));
    Rooms faulty =
        new FaultyRooms(Stage.READ, "Storm", () -> new IllegalStateException("no such span"));
    Tally tally = ingest(home, faulty, pages.resolve("c.txt"));
    String kept = pages.resolve("b.txt").toString();
    assertThat(tally.failures()).extracting(Failure::name).containsExactly(kept);
    assertThat(StoreCheck.check(home).faults())
        .containsExactly(kept + ": what its outlet repeats could not be taken out of its text");
    ingest(new FakeRooms());
    assertThat(StoreCheck.check(home).faults()).isEmpty();
    assertThat(texts(home).get("Second")).isEqualTo("Storm came over the whole coast");
    assertSound(home);
  }

  @Test
  void aTextThatCannotBeReadInItsTurnIsKeptWithThePage() throws IOException {
    ingest(home, new FakeRooms(), pages.resolve("a.txt"));
    ingest(home, new FakeRooms(), pages.resolve("b.txt"));
    Rooms faulty = new TurnFault();
    Tally tally = ingest(home, faulty, pages.resolve("c.txt"));
    assertThat(tally.failures()).hasSize(1);
    try (StoreWriter store = home.openForWriting()) {
      assertThat(store.templates().templateLines()).isEmpty();
    }
    ingest(new FakeRooms());
    assertThat(texts(home).get("Third")).isEqualTo("Bridge fell into the river");
    assertSound(home);
  }

  /** Fails on the cleared text of the third page. */
  private static final class TurnFault extends FakeRooms {
    @Override
    public Annotations annotate(Article article) {
      if (article.text().equals("Bridge fell into the river")) {
        throw new IllegalStateException("no such span");
      }
      return super.annotate(article);
    }
  }

  private void assertRebuilds(StoreHome of) {
    String dump = dump(of);
    try (StoreWriter store = of.openForWriting()) {
      new Rebuild(store, new FakeRooms(), 2, Progress.NONE).run();
    }
    assertThat(dump(of).lines()).containsExactlyElementsOf(dump.lines().toList());
    assertSound(of);
  }

  private static Map<String, String> texts(StoreHome of) {
    Map<String, String> texts = new TreeMap<>();
    try (Store store = of.openForReading()) {
      for (int i = 1; store.article("a" + i).isPresent(); i++) {
        Article article = store.article("a" + i).orElseThrow().article();
        texts.put(article.metadata().title(), article.text());
      }
    }
    return texts;
  }

  private Tally ingest(Rooms rooms) {
    return ingest(home, rooms, pages);
  }

  private static Tally ingest(StoreHome into, Rooms rooms, Path path) {
    try (StoreWriter store = into.openForWriting()) {
      return new Ingest(store, rooms, new Intake(Limits.DEFAULT), 2, Progress.NONE)
          .run(List.of(path.toString()));
    }
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(pages.resolve(name), content);
  }

  private static void assertSound(StoreHome of) {
    assertThat(StoreCheck.check(of).problems()).isEmpty();
  }

  private static String dump(StoreHome of) {
    StringBuilder out = new StringBuilder();
    StoreDump.write(of, out);
    return out.toString();
  }
}
