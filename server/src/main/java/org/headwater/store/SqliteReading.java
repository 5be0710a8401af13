package org.headwater.store;

import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/**
 * The store for readers: each question takes a connection of its own from those that wait, and asks
 * inside one transaction, so that its parts agree while another process writes.
 */
final class SqliteReading extends SqliteStore {
  private final Path file;
  private final Deque<Sql> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  private SqliteReading(Path file) {
    this.file = file;
  }

  static SqliteReading open(Path file) {
    SqliteReading store = new SqliteReading(file);
    store.idle.push(Database.openForReading(file));
    return store;
  }

  @Override
  <T> T ask(Function<Queries, T> question) {
    Sql sql = idle.poll();
    Sql lent = sql == null ? Database.openForReading(file) : sql;
    boolean sound = false;
    try {
      lent.execute("BEGIN");
      T answer = question.apply(new Queries(lent));
      lent.execute("COMMIT");
      sound = true;
      return answer;
    } finally {
      if (sound && !closed) {
        idle.push(lent);
      } else {
        lent.close();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
      sql.close();
    }
  }
}
