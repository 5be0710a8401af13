package org.headwater.store;

import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The store for readers: each question takes a connection of its own from those that wait, and asks
 * inside one transaction, so that its parts agree while another process writes.
 */
final class SqliteReading implements Store {
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

  private <T> T ask(Function<Queries, T> question) {
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
  public List<StorySummary> stories(@Nullable String after, int limit) {
    return ask(queries -> queries.stories(after, limit));
  }

  @Override
  public long storyCount() {
    return ask(Queries::storyCount);
  }

  @Override
  public long awaitingCount() {
    return ask(Queries::awaitingCount);
  }

  @Override
  public Optional<StoredStory> story(String id) {
    return ask(queries -> queries.story(id));
  }

  @Override
  public Optional<StoredArticle> article(String id) {
    return ask(queries -> queries.article(id));
  }

  @Override
  public Optional<byte[]> original(String article) {
    return ask(queries -> queries.original(article));
  }

  @Override
  public List<StoreChange> changesAfter(long sequence, int limit) {
    return ask(queries -> queries.changesAfter(sequence, limit));
  }

  @Override
  public long lastSequence() {
    return ask(Queries::lastSequence);
  }

  @Override
  public void close() {
    closed = true;
    for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
      sql.close();
    }
  }
}
