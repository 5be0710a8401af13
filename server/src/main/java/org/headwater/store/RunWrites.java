package org.headwater.store;

import java.util.Optional;
import org.headwater.store.StoreWriter.Snapshot;

/** Runs, and the states that steps leave between them; see {@link StoreWriter}. */
final class RunWrites {
  private final Sql sql;

  RunWrites(Sql sql) {
    this.sql = sql;
  }

  Optional<Snapshot> snapshot(String name) {
    return sql.one(
        """
        SELECT name, version, after_step, after_settlement, after_decision, state FROM snapshot
        WHERE name = ?
        """,
        row ->
            new Snapshot(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getBytes(6)),
        name);
  }

  void putSnapshot(Snapshot snapshot) {
    sql.update(
        """
        INSERT OR REPLACE INTO snapshot (name, version, after_step, after_settlement, after_decision, state)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        snapshot.name(),
        snapshot.version(),
        snapshot.afterStep(),
        snapshot.afterSettlement(),
        snapshot.afterDecision(),
        snapshot.state());
  }

  long begin(String command, String manifest, String started) {
    sql.update(
        "INSERT INTO run (command, manifest, started) VALUES (?, ?, ?)",
        command,
        manifest,
        started);
    return sql.number("SELECT max(number) FROM run");
  }

  void end(long run, String ended, String summary) {
    sql.update("UPDATE run SET ended = ?, summary = ? WHERE number = ?", ended, summary, run);
  }
}
