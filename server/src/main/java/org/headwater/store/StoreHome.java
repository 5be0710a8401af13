package org.headwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds a store: the database, and beside it what is derived from it. */
public record StoreHome(Path folder) {
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
   * an earlier version is brought up to date first, which nobody else may be writing in meanwhile.
   *
   * @throws StoreException when there is none, or it cannot be read
   */
  public Store openForReading() {
    mustExist();
    if (Database.isOlder(database())) {
      openForWriting().close();
    }
    return SqliteReading.open(database());
  }

  /**
   * Opens the store for the one process that may write, and makes it when there is none.
   *
   * @throws StoreException when another process writes, or the folder cannot be written
   */
  public StoreWriter openForWriting() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("the folder " + folder + " cannot be made or is no folder", e);
    }
    return SqliteWriting.open(this);
  }
}
