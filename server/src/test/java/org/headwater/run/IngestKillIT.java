package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.headwater.store.StoreCheck;
import org.headwater.store.StoreDump;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a running ingest again and again; the store must end as if nothing had happened. */
class IngestKillIT {
  private static final int PAGES = 1_500;
  private static final int KILLS = 10;
  private static final int KILLS_IN_EVIDENCE = 4;
  private static final long SEED = Long.getLong("headwater.seed", 20_260_701L);

  @TempDir static Path folder;

  private static Path pages = Path.of("");
  private static String undisturbed = "";
  private static long whole;

  @BeforeAll
  static void undisturbedRun() throws IOException, InterruptedException {
    pages = Files.createDirectory(folder.resolve("pages"));
    GeneratedPages.write(pages, PAGES);
    StoreHome home = new StoreHome(folder.resolve("undisturbed"));
    long started = System.nanoTime();
    start(home).finish();
    whole = Duration.ofNanos(System.nanoTime() - started).toMillis();
    undisturbed = dump(home);
    System.out.println("headwater.seed=" + SEED + ", undisturbed in " + whole + " ms");
  }

  @Test
  void endsInTheSameStoreHoweverOftenItIsKilled() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    StoreHome home = new StoreHome(folder.resolve("killed"));
    int kills = 0;
    for (int i = 0; i < KILLS; i++) {
      kills += start(home).killAfter(random.nextLong(whole)) ? 1 : 0;
    }
    assertThat(kills).isPositive();
    assertEndsAsUndisturbed(home);
  }

  /** Each run takes the evidence a batch or two further before it is killed. */
  @Test
  void endsInTheSameStoreWhenKilledWhileEvidenceIsWeighed()
      throws IOException, InterruptedException {
    Random random = new Random(SEED);
    StoreHome home = new StoreHome(folder.resolve("killed-in-evidence"));
    Predicate<String> firstBatch = line -> line.matches("evidence [1-9].*");
    for (int i = 0; i < KILLS_IN_EVIDENCE; i++) {
      long before = i == 0 ? Long.MAX_VALUE : StoreCheck.check(home).awaiting();
      assertThat(start(home).killAt(firstBatch, random.nextLong(4))).isTrue();
      assertThat(StoreCheck.check(home).awaiting()).isBetween(1L, before - 1);
    }
    assertEndsAsUndisturbed(home);
  }

  /** The pages are in, and what their outlets repeat is about to be taken out of the first ones. */
  @Test
  void endsInTheSameStoreWhenKilledWhileArticlesAreReadAgain()
      throws IOException, InterruptedException {
    StoreHome home = new StoreHome(folder.resolve("killed-in-clearing"));
    for (String moment : List.of("again 1", "again 7")) {
      assertThat(start(home).killAt(moment::equals, 1)).isTrue();
      assertThat(StoreCheck.check(home).problems()).isEmpty();
      try (StoreWriter store = home.openForWriting()) {
        assertThat(store.templates().awaitingClearing()).hasSizeGreaterThan(7);
      }
    }
    assertEndsAsUndisturbed(home);
    try (StoreWriter store = home.openForWriting()) {
      assertThat(store.templates().awaitingClearing()).isEmpty();
      assertThat(store.templates().templateLines()).isNotEmpty();
    }
  }

  private static void assertEndsAsUndisturbed(StoreHome home)
      throws IOException, InterruptedException {
    start(home).finish();
    assertThat(StoreCheck.check(home).problems()).isEmpty();
    assertThat(StoreCheck.check(home).awaiting()).isZero();
    assertThat(dump(home)).isEqualTo(undisturbed);
  }

  private static Victim start(StoreHome home) throws IOException {
    return Victim.start(IngestProcess.class, home.folder().toString(), pages.toString());
  }

  private static String dump(StoreHome home) {
    StringBuilder out = new StringBuilder();
    StoreDump.write(home, out);
    return out.toString();
  }
}
