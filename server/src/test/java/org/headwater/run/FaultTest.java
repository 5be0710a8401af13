package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.run.Tally.Counts;
import org.headwater.run.Tally.Failure;
import org.headwater.store.Store;
import org.headwater.store.StoreCheck;
import org.headwater.store.StoreCheck.Findings;
import org.headwater.store.StoreDump;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault of the program that one page or story brings to light ends no run and loses nothing. */
class FaultTest {
  private static final Supplier<Throwable> BUG =
      () -> new IllegalStateException("no such\nspan: 7");

  @TempDir Path folder;
  private Path pages;
  private StoreHome home;

  @BeforeEach
  void threePages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    home = new StoreHome(folder.resolve("home"));
    write("a.txt", "Title\nFerry left");
    write("b.txt", "Other\nStorm came\nbrief:Bridge fell");
    write("c.txt", "Third\nFerry sank");
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"READ", "ANNOTATE"})
  void keepsThePageAndReadsTheRest(Stage stage) {
    Tally tally = ingest(home, new FaultyRooms(stage, "Storm", BUG));
    assertThat(tally.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0, 0));
    assertThat(tally.rejections()).isEmpty();
    assertThat(tally.isWhole()).isFalse();
    assertThat(tally.failures())
        .extracting(Failure::kind, Failure::name, failure -> failure.fault().stage())
        .containsExactly(Tuple.tuple(Failure.Kind.PAGE, page("b.txt"), stage));
    assertThat(tally.failures().getFirst().fault().reason())
        .contains(stage.doing(), "IllegalStateException: no such span: 7", "FaultTest:");
    assertThat(check().faults())
        .containsExactly(page("b.txt") + ": IllegalStateException: no such span: 7");
  }

  @Test
  void triesThePageAgainWhereverTheNextRunReads() throws IOException {
    ingest(home, new FaultyRooms(Stage.READ, "Storm", BUG));
    Files.delete(pages.resolve("b.txt"));
    Tally tally = ingest(home, new FakeRooms());
    assertThat(tally.counts()).isEqualTo(new Counts(1, 1, 1, 0, 0, 2));
    assertThat(check().faults()).isEmpty();
    try (Store store = home.openForReading()) {
      assertThat(store.article("a3").orElseThrow().page()).isEqualTo(page("b.txt"));
      assertThat(store.original("a3")).isPresent();
    }
    assertRebuilds();
  }

  @Test
  void countsAPageOnceWhenItIsBothKeptAndGiven() {
    Rooms faulty = new FaultyRooms(Stage.READ, "Storm", BUG);
    ingest(home, faulty);
    assertThat(ingest(home, faulty).failures()).hasSize(1);
    assertThat(ingest(home, new FakeRooms()).counts()).isEqualTo(new Counts(1, 1, 1, 0, 0, 2));
  }

  @Test
  void forgetsAKeptContentWhenALaterOneIsRead() throws IOException {
    Rooms faulty = new FaultyRooms(Stage.READ, "Storm", BUG);
    ingest(home, faulty);
    write("b.txt", "Other\nCalm returned");
    assertThat(ingest(home, faulty).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 2));
    assertThat(check().faults()).isEmpty();
    assertThat(ingest(home, new FakeRooms()).counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 3));
  }

  @Test
  void keepsAContentThatALaterRefusedOneDoesNotReplace() throws IOException {
    Rooms faulty = new FaultyRooms(Stage.READ, "Storm", BUG);
    ingest(home, faulty);
    write("b.txt", "\0");
    assertThat(ingest(home, faulty).rejections()).hasSize(1);
    assertThat(check().faults()).hasSize(1);
  }

  @Test
  void leavesAStoryAwaitingItsEvidence() {
    Tally tally = ingest(home, new FaultyRooms(Stage.EVIDENCE, "Ferry", BUG));
    assertThat(tally.failures())
        .extracting(Failure::kind, Failure::name)
        .containsExactly(Tuple.tuple(Failure.Kind.STORY, "s1"));
    Findings findings = check();
    assertThat(findings.faults())
        .containsExactly("story s1: IllegalStateException: no such span: 7");
    assertThat(findings.awaiting()).isZero();
    try (Store store = home.openForReading()) {
      assertThat(store.awaitingCount()).isEqualTo(1);
      assertThat(store.story("s2").orElseThrow().evidence()).isNotNull();
    }
    assertThat(ingest(home, new FakeRooms()).isWhole()).isTrue();
    assertThat(check().faults()).isEmpty();
    assertSameAsUndisturbed();
  }

  @Test
  void aDeepInputThatOverflowsTheStackIsSuchAFault() {
    Rooms deep = new FaultyRooms(Stage.EVIDENCE, "Storm", StackOverflowError::new);
    assertThat(ingest(home, deep).failures()).hasSize(1);
    assertThat(ingest(home, new FakeRooms()).isWhole()).isTrue();
    assertSameAsUndisturbed();
  }

  @Test
  void aBrokenMachineEndsTheRunAndLosesNothing() {
    for (Throwable broken :
        List.of(new OutOfMemoryError("no heap"), new Rooms.Unusable("no model", new Exception()))) {
      Rooms rooms = new FaultyRooms(Stage.EVIDENCE, "Ferry", () -> broken);
      assertThatThrownBy(() -> ingest(home, rooms)).isSameAs(broken);
      assertThat(check().awaiting()).isPositive();
      assertThat(check().faults()).isEmpty();
    }
    assertThat(ingest(home, new FakeRooms()).isWhole()).isTrue();
    assertThat(check().awaiting()).isZero();
    assertSameAsUndisturbed();
  }

  @Test
  void aRebuildGoesOnToo() {
    ingest(home, new FakeRooms());
    String dump = dump(home);
    try (StoreWriter store = home.openForWriting()) {
      Tally tally =
          new Rebuild(store, new FaultyRooms(Stage.READ, "Storm", BUG), 2, Progress.NONE).run();
      assertThat(tally.failures()).extracting(Failure::name).containsExactly(page("b.txt"));
    }
    assertThat(check().faults())
        .containsExactly(page("b.txt") + ": its content could not be read by the last rebuild");
    rebuild();
    assertThat(dump(home)).isEqualTo(dump);
  }

  private void assertSameAsUndisturbed() {
    StoreHome undisturbed = new StoreHome(folder.resolve("undisturbed"));
    ingest(undisturbed, new FakeRooms());
    assertThat(dump(home)).isEqualTo(dump(undisturbed));
  }

  private void assertRebuilds() {
    String dump = dump(home);
    rebuild();
    assertThat(dump(home)).isEqualTo(dump);
  }

  private void rebuild() {
    try (StoreWriter store = home.openForWriting()) {
      assertThat(new Rebuild(store, new FakeRooms(), 2, Progress.NONE).run().isWhole()).isTrue();
    }
  }

  private Findings check() {
    Findings findings = StoreCheck.check(home);
    assertThat(findings.problems()).isEmpty();
    return findings;
  }

  private Tally ingest(StoreHome into, Rooms rooms) {
    try (StoreWriter store = into.openForWriting()) {
      return new Ingest(store, rooms, new Intake(Limits.DEFAULT), 2, Progress.NONE)
          .run(List.of(pages.toString()));
    }
  }

  private String page(String name) {
    return pages.resolve(name).toString();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(pages.resolve(name), content);
  }

  private static String dump(StoreHome of) {
    StringBuilder out = new StringBuilder();
    StoreDump.write(of, out);
    return out.toString();
  }
}
