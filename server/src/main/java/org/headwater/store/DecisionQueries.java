package org.headwater.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of the log of decisions. People decide little: it is read as a whole. */
final class DecisionQueries {
  private final Sql sql;

  DecisionQueries(Sql sql) {
    this.sql = sql;
  }

  /** All decisions in order. */
  List<Decision> all() {
    return undone(
        sql.all(
            """
            SELECT d.number, d.kind, d.subject, d.object, d.verdict, d.note, d.made_by, d.undoes,
              d.reserved, r.started
            FROM decision d LEFT JOIN run r ON r.number = d.run ORDER BY d.number
            """,
            DecisionQueries::decision));
  }

  /** Numbers of the decisions that hold a place for articles of a story, or made or named it. */
  List<Long> numbersOn(String story) {
    return sql.all(
        """
        SELECT number FROM decision WHERE subject = ?1 OR object = ?1
        UNION SELECT decision FROM story_change
          WHERE decision IS NOT NULL AND (from_story = ?1 OR into_story = ?1)
        UNION SELECT d.decision FROM decision_article d JOIN membership m ON m.article = d.article
          WHERE m.story = ?1 AND d.side = 'held'
        UNION SELECT d.decision FROM decision_article d WHERE d.story = ?1
        ORDER BY 1
        """,
        row -> row.getLong(1),
        story);
  }

  /** Numbers of the decisions that are about an article. */
  List<Long> numbersOnArticle(String article) {
    return sql.all(
        """
        SELECT number FROM decision WHERE subject = ?1 OR object = ?1
        UNION SELECT decision FROM decision_article WHERE article = ?1 AND side = 'held'
        ORDER BY 1
        """,
        row -> row.getLong(1),
        article);
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        number(row, 8),
        null,
        number(row, 9),
        row.getString(10));
  }

  private static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  /** From the newest to the oldest: an undo that is itself undone takes nothing back. */
  private static List<Decision> undone(List<Decision> decisions) {
    Map<Long, Long> undoneBy = new HashMap<>();
    List<Decision> whole = new ArrayList<>();
    for (Decision decision : decisions.reversed()) {
      Long undo = undoneBy.get(decision.number());
      Long undoes = decision.undoes();
      if (undo == null && undoes != null) {
        undoneBy.put(undoes, decision.number());
      }
      whole.add(decision.undoneBy(undo));
    }
    return whole.reversed();
  }
}
