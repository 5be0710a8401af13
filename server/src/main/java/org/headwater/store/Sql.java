package org.headwater.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One connection, and the few ways in which the store speaks to it. Used by one thread at a time.
 */
final class Sql implements AutoCloseable {
  /** Makes a value of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Something done with the connection. */
  private interface Work<T> {
    T run() throws SQLException;
  }

  private final Path file;
  private final Connection connection;

  Sql(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  Path file() {
    return file;
  }

  <T> List<T> all(String query, Row<T> row, @Nullable Object... parameters) {
    List<T> found = new ArrayList<>();
    each(query, row, found::add, parameters);
    return found;
  }

  <T> Optional<T> one(String query, Row<T> row, @Nullable Object... parameters) {
    List<T> found = all(query, row, parameters);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  long number(String query, @Nullable Object... parameters) {
    return one(query, row -> row.getLong(1), parameters).orElse(0L);
  }

  /** Reads row after row, without holding them. */
  <T> void each(String query, Row<T> row, Consumer<T> consumer, @Nullable Object... parameters) {
    guarded(() -> {
      try (PreparedStatement statement = bound(query, parameters);
          ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          consumer.accept(row.read(rows));
        }
      }
      return true;
    });
  }

  /** Returns how many rows changed. */
  int update(String statement, @Nullable Object... parameters) {
    return guarded(() -> {
      try (PreparedStatement prepared = bound(statement, parameters)) {
        return prepared.executeUpdate();
      }
    });
  }

  /** Runs statements that take no parameters and give no rows. */
  void execute(String statements) {
    guarded(() -> {
      try (Statement statement = connection.createStatement()) {
        return statement.executeUpdate(statements);
      }
    });
  }

  /** Runs the work in one transaction, or not at all. */
  void atomically(Runnable work) {
    execute("BEGIN IMMEDIATE");
    try {
      work.run();
      execute("COMMIT");
    } catch (RuntimeException | Error e) {
      rollBack(e);
      throw e;
    }
  }

  /**
   * After a failure that is reported anyway: what SQLite already rolled back needs nothing more.
   */
  void rollBack(Throwable cause) {
    try {
      execute("ROLLBACK");
    } catch (StoreException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    guarded(() -> {
      connection.close();
      return true;
    });
  }

  static @Nullable Long numberOrNull(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  private PreparedStatement bound(String statement, @Nullable Object... parameters)
      throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    try {
      for (int i = 0; i < parameters.length; i++) {
        prepared.setObject(i + 1, parameters[i]);
      }
      return prepared;
    } catch (SQLException e) {
      prepared.close();
      throw e;
    }
  }

  private <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }
}
