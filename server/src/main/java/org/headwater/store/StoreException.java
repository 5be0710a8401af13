package org.headwater.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store cannot be used, in a sentence for a person: which store, and why. */
public final class StoreException extends RuntimeException {
  public StoreException(String sentence) {
    super(sentence);
  }

  public StoreException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  static StoreException of(Path file, SQLException failure) {
    return new StoreException("the store " + file + " " + reason(failure), failure);
  }

  /** Whether the file is no database, or one that cannot be read any more. */
  boolean isDamage() {
    return getCause() instanceof SQLiteException failure
        && switch (code(failure)) {
          case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
          default -> false;
        };
  }

  /** The kind of an error, without the particulars. */
  private static SQLiteErrorCode code(SQLiteException failure) {
    return SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xFF);
  }

  private static String reason(SQLException failure) {
    if (!(failure instanceof SQLiteException sqlite)) {
      Throwable cause = failure.getCause();
      return "failed: " + failure.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
    }
    return switch (code(sqlite)) {
      case SQLITE_FULL ->
          "cannot grow: the disk is full. Nothing that was reported as stored is lost; make room"
              + " and run the same command again";
      case SQLITE_CORRUPT -> "is damaged; restore it from a backup";
      case SQLITE_NOTADB -> "is no store of Headwater, or its first bytes are damaged";
      case SQLITE_READONLY, SQLITE_PERM -> "may not be written: permission denied";
      case SQLITE_CANTOPEN ->
          "cannot be opened: its folder has to be one that may be written, for reading too; look at"
              + " its permissions, or copy the store";
      case SQLITE_BUSY, SQLITE_LOCKED -> "is in use by another process and stayed so; try again";
      case SQLITE_IOERR ->
          "cannot be read or written: the disk reported an error, or is full ("
              + detail(sqlite)
              + ")";
      default -> "failed: " + failure.getMessage();
    };
  }

  private static String detail(SQLiteException failure) {
    return failure.getResultCode().name();
  }
}
