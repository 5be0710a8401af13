package org.headwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The store as text: every row of every table that follows from the pages, in order. Two stores
 * that hold the same have the same text, however they came about; the times of runs, snapshots and
 * the log of changes, which depend on how a run went, stay out.
 */
public final class StoreDump {
  private static final Map<String, String> TABLES = tables();

  private StoreDump() {}

  private static Map<String, String> tables() {
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("original", "SELECT sha256, size FROM original ORDER BY sha256");
    queries.put("page", "SELECT * FROM page ORDER BY number");
    queries.put("capture", "SELECT * FROM capture ORDER BY number");
    queries.put("article", "SELECT * FROM article ORDER BY arrival");
    queries.put("reading", "SELECT * FROM reading ORDER BY step");
    queries.put("brief", "SELECT * FROM brief ORDER BY capture, place");
    queries.put("outlet_line", "SELECT * FROM outlet_line ORDER BY line, title, article");
    queries.put("template_line", "SELECT * FROM template_line ORDER BY line");
    queries.put("awaiting_clearing", "SELECT * FROM awaiting_clearing ORDER BY article");
    queries.put("settlement", "SELECT * FROM settlement ORDER BY capture");
    queries.put("story", "SELECT * FROM story ORDER BY founder");
    queries.put("membership", "SELECT * FROM membership ORDER BY article");
    queries.put("story_change", "SELECT * FROM story_change ORDER BY number");
    queries.put("reuse", "SELECT * FROM reuse ORDER BY a, b");
    queries.put("evidence", "SELECT * FROM evidence ORDER BY story");
    queries.put("profile", "SELECT * FROM profile ORDER BY story");
    queries.put("profile_key", "SELECT * FROM profile_key ORDER BY key, founder");
    queries.put("unread", "SELECT location, identity, sha256 FROM unread ORDER BY location");
    queries.put(
        "decision",
        """
        SELECT number, kind, subject, object, verdict, note, made_by, undoes, reserved,
          after_capture, after_settlement, after_step
        FROM decision ORDER BY number
        """);
    queries.put("decision_article", "SELECT * FROM decision_article ORDER BY decision, article");
    return queries;
  }

  /** Writes the dump, a line a row. */
  public static void write(StoreHome home, Appendable out) {
    try (Sql sql = Database.openForReading(home.database())) {
      sql.execute("BEGIN");
      TABLES.forEach((table, query) -> sql.each(query, row -> line(table, row), put(out)));
      sql.execute("COMMIT");
    }
  }

  private static Consumer<String> put(Appendable out) {
    return line -> {
      try {
        out.append(line).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static String line(String table, ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    StringBuilder line = new StringBuilder(table);
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String value = row.getString(i);
      line.append('\t').append(columns.getColumnName(i)).append('=');
      line.append(value == null ? "-" : RecordJson.write(value));
    }
    return line.toString();
  }
}
