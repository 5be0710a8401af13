package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.search.Hits;
import org.headwater.search.ParsedQuery;
import org.headwater.search.QueryParser;
import org.headwater.search.SearchIndex;
import org.headwater.store.Store;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process while it makes and follows the search index; what is found afterwards must be
 * what an index finds that was made at once.
 */
class IndexKillIT {
  private static final int KILLS = 4;
  private static final int KILLS_AT_THE_END = 3;
  private static final long SEED = Long.getLong("headwater.seed", 20_260_701L);
  private static final List<String> QUERIES =
      List.of("ferry1", "seen -harbour2", "intitle:title", "storm3 OR flood4", "number");

  @TempDir Path folder;

  @Test
  void findsTheSameHoweverOftenItsUpdateWasKilled() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    System.out.println("headwater.seed=" + SEED);
    Path pages = Files.createDirectory(folder.resolve("pages"));
    StoreHome home = new StoreHome(folder.resolve("home"));
    GeneratedPages.write(pages, 400);
    ingest(home, pages);
    killUpdates(random, home, questions(home));
    assertFindsTheSame(home, "fresh");

    changeSome(pages);
    ingest(home, pages);
    killUpdates(random, home, 100);
    assertFindsTheSame(home, "changed");
  }

  /** At random questions, and when the last was put and Lucene merges and commits. */
  private static void killUpdates(Random random, StoreHome home, int questions)
      throws IOException, InterruptedException {
    for (int i = 0; i < KILLS; i++) {
      AtomicInteger left = new AtomicInteger(random.nextInt(questions / 2));
      assertThat(start(home).killAt(line -> left.decrementAndGet() <= 0, 0)).isTrue();
    }
    for (int i = 0; i < KILLS_AT_THE_END; i++) {
      AtomicInteger left = new AtomicInteger(questions);
      start(home).killAt(line -> left.decrementAndGet() <= 0, random.nextLong(40));
    }
    start(home).finish();
  }

  /** How many questions it takes to make the index. */
  private int questions(StoreHome home) throws IOException, InterruptedException {
    StoreHome copy = new StoreHome(folder.resolve("copy"));
    Files.createDirectory(copy.folder());
    Files.copy(home.database(), copy.database());
    return start(copy).finish().size() - 1;
  }

  private void assertFindsTheSame(StoreHome home, String name) {
    try (Store store = home.openForReading();
        SearchIndex survived = SearchIndex.open(home.index(), store);
        SearchIndex atOnce = SearchIndex.open(folder.resolve(name), store)) {
      for (String query : QUERIES) {
        Hits hits = find(survived, query);
        assertThat(hits.best()).as(query).isNotEmpty();
        assertThat(hits).as(query).isEqualTo(find(atOnce, query));
      }
    }
  }

  private static Hits find(SearchIndex index, String query) {
    return switch (QueryParser.parse(query)) {
      case ParsedQuery.Understood understood -> index.search(understood.query(), SearchIndex.MOST);
      case ParsedQuery.Misunderstood bad -> throw new AssertionError(bad.problems().toString());
    };
  }

  private static void changeSome(Path pages) throws IOException {
    for (int i = 0; i < 400; i += 7) {
      Path page = pages.resolve("day%02d/page%04d.txt".formatted(i / 50, i));
      Files.writeString(page, Files.readString(page) + "\nNow more is known of ferry1.");
    }
  }

  private static void ingest(StoreHome home, Path pages) {
    try (StoreWriter store = home.openForWriting()) {
      new Ingest(store, new FakeRooms(), new Intake(Limits.DEFAULT), 2, Progress.NONE)
          .run(List.of(pages.toString()));
    }
  }

  private static Victim start(StoreHome home) throws IOException {
    return Victim.start(IndexProcess.class, home.folder().toString());
  }
}
