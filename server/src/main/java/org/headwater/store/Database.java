package org.headwater.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens the database file: WAL, synchronous FULL, foreign keys, and the numbered migrations. The
 * number of the last migration stands in {@code user_version}, a mark of ours in {@code
 * application_id}.
 */
final class Database {
  /** The numbered SQL files beside this class. */
  private static final int MIGRATIONS = 7;

  /** "HdWt". */
  private static final int MARK = 0x48645774;

  private static final int BUSY_MILLISECONDS = 10_000;

  /** A page of the desk reads for less. */
  private static final int READER_MILLISECONDS = 2_000;

  private Database() {}

  /** Opens the database of a store, which is told when it is of an earlier version. */
  static Sql openForWriting(StoreHome home) {
    return openForWriting(
        home.database(),
        from -> home.upgrades().accept(new Upgrade(home.folder(), from, MIGRATIONS)));
  }

  static Sql openForWriting(Path file) {
    return openForWriting(file, from -> {});
  }

  private static Sql openForWriting(Path file, LongConsumer older) {
    Sql sql = connect(file, false);
    try {
      migrate(sql, older);
      return sql;
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  static Sql openForReading(Path file) {
    Sql sql = connect(file, true);
    try {
      long version = version(sql);
      if (version != MIGRATIONS) {
        throw new StoreException(otherVersion(file, version));
      }
      return sql;
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /** Whether an earlier version wrote this store, so that it has to be brought up to date first. */
  static boolean isOlder(Path file) {
    try (Sql sql = connect(file, true)) {
      long version = version(sql);
      return version > 0 && version < MIGRATIONS;
    }
  }

  /**
   * Takes into a database what a killed process left in its journal. Of a file that is no database,
   * or a damaged one, nothing can be taken.
   *
   * @throws StoreException when somebody reads in it, so that not all can be taken
   */
  static void foldJournal(Path file) {
    if (Files.exists(file)) {
      try (Sql sql = connect(file, false, READER_MILLISECONDS)) {
        if (sql.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
          throw new StoreException(
              "the store "
                  + file
                  + " is being read by another process and stayed so; try again when it has ended");
        }
      } catch (StoreException e) {
        if (!e.isDamage()) {
          throw e;
        }
      }
    }
  }

  private static Sql connect(Path file, boolean readOnly) {
    return connect(file, readOnly, BUSY_MILLISECONDS);
  }

  private static Sql connect(Path file, boolean readOnly, int patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(patience);
    config.enforceForeignKeys(true);
    config.setSynchronous(SynchronousMode.FULL);
    if (readOnly) {
      config.setReadOnly(true);
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    } else {
      config.setJournalMode(JournalMode.WAL);
    }
    try {
      return new Sql(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }

  private static void migrate(Sql sql, LongConsumer older) {
    long version = version(sql);
    if (version > MIGRATIONS) {
      throw new StoreException(otherVersion(sql.file(), version));
    }
    if (version > 0 && version < MIGRATIONS) {
      older.accept(version);
    }
    for (long next = version + 1; next <= MIGRATIONS; next++) {
      String script = script(next);
      long number = next;
      sql.atomically(() -> {
        sql.execute(script);
        sql.execute("PRAGMA application_id = " + MARK);
        sql.execute("PRAGMA user_version = " + number);
      });
    }
  }

  /** The number of the last migration, 0 for a new file. */
  private static long version(Sql sql) {
    long version = sql.number("PRAGMA user_version");
    boolean empty = version == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && sql.number("PRAGMA application_id") != MARK) {
      throw new StoreException("the file " + sql.file() + " is no store of Headwater");
    }
    return version;
  }

  private static String otherVersion(Path file, long version) {
    if (version > MIGRATIONS) {
      return "the store %s was written by a newer version of Headwater, in form %d; this one knows"
              .formatted(file, version)
          + " the forms up to %d. Use the newer one".formatted(MIGRATIONS);
    }
    return version == 0
        ? "the store " + file + " has no tables; `headwater ingest PATH` makes them"
        : "the store %s is of an older version; `headwater stories` brings it up to date"
            .formatted(file);
  }

  private static String script(long number) {
    String name = "V%03d.sql".formatted(number);
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
