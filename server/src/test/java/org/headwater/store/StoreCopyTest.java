package org.headwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup or restore leaves behind that fails or is killed. */
class StoreCopyTest {
  @TempDir Path folder;
  private StoreHome home;
  private Path backup;

  @BeforeEach
  void aStoreAndTheBackupOfAnother() throws IOException {
    home = new StoreHome(folder.resolve("home"));
    backup = folder.resolve("backup.db");
    StoreHome other = new StoreHome(folder.resolve("other"));
    try (StoreWriter writer = other.openForWriting()) {
      writer.atomically(() -> StoreTest.store(writer, "b.html", "The dam broke."));
    }
    StoreCopy.backUp(other, backup);
  }

  private void restoreFails() {
    assertThatThrownBy(() -> StoreCopy.restore(backup, home, true))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be written");
  }

  /** A folder inside the index, which is a folder of files. */
  private void lockIndex() throws IOException {
    Files.createDirectories(home.index().resolve("not ours").resolve("deep"));
  }

  @Test
  void noBackupComesToLieBesideAnIndexThatIsNotItsOwn() throws IOException {
    try (StoreWriter writer = home.openForWriting()) {
      writer.atomically(() -> StoreTest.store(writer, "a.html", "The ferry left."));
    }
    lockIndex();
    restoreFails();
    try (Store store = home.openForReading()) {
      assertThat(store.article("a1").orElseThrow().article().text()).isEqualTo("The ferry left.");
    }
  }

  @Test
  void whatAKilledProcessLeftInItsJournalIsInTheStoreBeforeTheJournalGoes() throws IOException {
    StoreHome living = new StoreHome(folder.resolve("living"));
    Files.createDirectories(home.folder());
    try (StoreWriter writer = living.openForWriting()) {
      writer.atomically(() -> StoreTest.store(writer, "a.html", "The ferry left."));
      for (String file : new String[] {"headwater.db", "headwater.db-wal"}) {
        Files.copy(living.folder().resolve(file), home.folder().resolve(file));
      }
    }
    lockIndex();
    restoreFails();
    Files.deleteIfExists(home.folder().resolve("headwater.db-wal"));
    try (Store store = home.openForReading()) {
      assertThat(store.article("a1").orElseThrow().article().text()).isEqualTo("The ferry left.");
    }
  }

  @Test
  void aStoreThatSomebodyReadsIsNotReplaced() throws IOException {
    home.openForWriting().close();
    try (Sql reader = Database.openForReading(home.database())) {
      reader.execute("BEGIN");
      reader.number("SELECT count(*) FROM article");
      try (StoreWriter writer = home.openForWriting()) {
        writer.atomically(() -> StoreTest.store(writer, "a.html", "The ferry left."));
      }
      assertThatThrownBy(() -> StoreCopy.restore(backup, home, true))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is being read by another process");
    }
    try (Store store = home.openForReading()) {
      assertThat(store.article("a1").orElseThrow().article().text()).isEqualTo("The ferry left.");
    }
  }

  @Test
  void aDamagedStoreIsReplaced() throws IOException {
    Files.createDirectories(home.folder());
    Files.writeString(home.database(), "no database ".repeat(1000));
    Files.writeString(home.folder().resolve("headwater.db-wal"), "no journal");
    assertThat(StoreCopy.restore(backup, home, true).articles()).isEqualTo(1);
    assertThat(StoreCheck.check(home).problems()).isEmpty();
  }

  @Test
  void aBackupThatFailsLeavesNothingBehind() throws IOException {
    try (SqliteWriting writer = (SqliteWriting) home.openForWriting()) {
      writer.atomically(() -> StoreTest.store(writer, "a.html", "The ferry left."));
      writer.sql().update("UPDATE original SET size = size + 1");
    }
    Path target = Files.createDirectory(folder.resolve("backups")).resolve("today.db");
    assertThatThrownBy(() -> StoreCopy.backUp(home, target))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not whole");
    try (Stream<Path> left = Files.list(target.getParent())) {
      assertThat(left).isEmpty();
    }
  }
}
