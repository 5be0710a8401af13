package org.headwater.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.headwater.store.StoreCheck.Findings;

/** Backups: one file each, made while the store may be in use, and checked before it counts. */
public final class StoreCopy {
  /** A backup on its way into the folder of a store. */
  private static final String RESTORED = "restored.unfinished";

  private static final List<String> JOURNALS = List.of("-wal", "-shm", "-journal");

  private StoreCopy() {}

  /**
   * Copies the store into a new file.
   *
   * @throws StoreException when the file is there already, cannot be written, or is not whole
   */
  public static Findings backUp(StoreHome home, Path backup) {
    if (Files.exists(backup)) {
      throw new StoreException("the file " + backup + " is there already; nothing was written");
    }
    Path parent = backup.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new StoreException("the folder of " + backup + " is not there; nothing was written");
    }
    try {
      return write(home, backup);
    } catch (IOException e) {
      throw new StoreException("the backup " + backup + " cannot be written: " + reason(e), e);
    }
  }

  private static Findings write(StoreHome home, Path backup) throws IOException {
    Path unfinished = backup.resolveSibling(backup.getFileName() + ".unfinished");
    try {
      Files.deleteIfExists(unfinished); // of a backup that was killed
      copy(home, unfinished);
      Findings findings = checked(unfinished);
      force(unfinished);
      Files.move(unfinished, backup, StandardCopyOption.ATOMIC_MOVE);
      return findings;
    } finally {
      Files.deleteIfExists(unfinished); // a full disk is to be no fuller for it
    }
  }

  private static void copy(StoreHome home, Path file) {
    home.openForReading().close(); // says in a sentence what is wrong with it
    try (Sql sql = Database.openForReading(home.database())) {
      sql.update("VACUUM INTO ?", file.toAbsolutePath().toString());
    }
  }

  /** Waits until the disk has the file. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Puts a backup in place of a store.
   *
   * @param force whether a store that is there already may be replaced
   * @throws StoreException when it may not, or the backup is not whole; then nothing has changed
   */
  public static Findings restore(Path backup, StoreHome home, boolean force) {
    if (!Files.isRegularFile(backup)) {
      throw new StoreException("there is no backup " + backup);
    }
    try {
      refuseFull(home.folder(), force); // before a lock is left in a folder of other things
      Files.createDirectories(home.folder());
      try (WriteLock ignored = WriteLock.take(home.folder())) {
        refuseFull(home.folder(), force); // a store may have come in between
        return replace(backup, home);
      }
    } catch (IOException e) {
      throw new StoreException(
          "the store in " + home.folder() + " cannot be written: " + reason(e), e);
    }
  }

  private static Findings replace(Path backup, StoreHome home) throws IOException {
    Path unfinished = home.folder().resolve(RESTORED);
    try {
      deleteJournals(unfinished); // of a restore that was killed; they are not of this backup
      Files.copy(backup, unfinished, StandardCopyOption.REPLACE_EXISTING);
      Findings findings = checkedCopy(backup, unfinished);
      force(unfinished);
      takeAway(home);
      Files.move(
          unfinished,
          home.database(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
      return findings;
    } finally {
      Files.deleteIfExists(unfinished);
      deleteJournals(unfinished);
    }
  }

  /**
   * What stands beside the old database goes before it does, so that no backup comes to lie beside
   * the index or the journal of another store. Killed here, the old store is still whole: its
   * journal is in it, and an index is made anew.
   */
  private static void takeAway(StoreHome home) throws IOException {
    Database.foldJournal(home.database());
    deleteFolder(home.index());
    deleteJournals(home.database());
  }

  private static void deleteJournals(Path database) throws IOException {
    for (String journal : JOURNALS) {
      Files.deleteIfExists(database.resolveSibling(database.getFileName() + journal));
    }
  }

  /** What the copy of a backup holds; what is wrong is said of the backup. */
  private static Findings checkedCopy(Path backup, Path copy) {
    try {
      if (Database.isOlder(copy)) {
        Database.openForWriting(copy).close(); // the backup itself stays as it is
      }
      return checked(copy);
    } catch (StoreException e) {
      String reason = String.valueOf(e.getMessage());
      throw new StoreException(reason.replace(copy.toString(), backup.toString()), e);
    }
  }

  private static Findings checked(Path file) {
    try (Sql sql = Database.openForReading(file)) {
      Findings findings = StoreCheck.check(sql);
      if (!findings.problems().isEmpty()) {
        throw new StoreException(
            "the copy is not whole, so it is not used: " + findings.problems().getFirst());
      }
      return findings;
    }
  }

  private static void refuseFull(Path folder, boolean force) throws IOException {
    if (!force && holdsAnything(folder)) {
      throw new StoreException(
          "the folder " + folder + " is not empty; --force replaces the store in it");
    }
  }

  /** Whether there is more than what a restore leaves behind that failed or was killed. */
  private static boolean holdsAnything(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, path -> !isLeftBehind(path))) {
      return entries.iterator().hasNext();
    }
  }

  private static boolean isLeftBehind(Path path) {
    return path.endsWith(WriteLock.FILE)
        || path.endsWith(RESTORED)
        || JOURNALS.stream().anyMatch(journal -> path.endsWith(RESTORED + journal));
  }

  /** The index is flat: a folder of files. */
  private static void deleteFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Files.delete(entry);
      }
    }
    Files.delete(folder);
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
