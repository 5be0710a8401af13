package org.headwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The folder that holds a store: the database, and beside it what is derived from it.
 *
 * @param upgrades is told before a store of an earlier version is brought up to date
 */
public record StoreHome(Path folder, Consumer<Upgrade> upgrades) {
  public StoreHome(Path folder) {
    this(folder, upgrade -> {});
  }

  public Path database() {
    return folder.resolve("headwater.db");
  }

  /** Where the search index lives; it can be deleted at any time. */
  public Path index() {
    return folder.resolve("index");
  }

  public boolean exists() {
    return Files.exists(database());
  }

  /**
   * Looks whether there is a store.
   *
   * @throws StoreException when there is none
   */
  public void mustExist() {
    if (!exists()) {
      throw new StoreException(
          "there is no store in " + folder + " yet; `headwater ingest PATH` makes one");
    }
  }

  /**
   * Opens the store for reading, by any number of threads, beside a process that writes. A store of
   * an earlier version is brought up to date first; who comes while another does so waits for it.
   *
   * @throws StoreException when there is none, or it cannot be read
   */
  public Store openForReading() {
    mustExist();
    bringUpToDate();
    return SqliteReading.open(database());
  }

  private void bringUpToDate() {
    if (!Database.isOlder(database())) {
      return;
    }
    try {
      WriteLock.takeWhile(() -> Database.isOlder(database()), folder)
          .ifPresent(lock -> SqliteWriting.open(this, lock).close());
    } catch (StoreException e) {
      throw new StoreException(
          "the store in "
              + folder
              + " is of an earlier version and must be brought up to date before it can be read,"
              + " but "
              + e.getMessage(),
          e);
    }
  }

  /**
   * Opens the store for the one process that may write, and makes it when there is none.
   *
   * @throws StoreException when another process writes, or the folder cannot be written
   */
  public StoreWriter openForWriting() {
    if (exists()) {
      bringUpToDate();
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("the folder " + folder + " cannot be made or is no folder", e);
    }
    return SqliteWriting.open(this, WriteLock.take(folder));
  }
}
