package org.headwater.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.story.Change;

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

  StoryHistory historyOfStory(String story) {
    List<StoryChange> changes =
        sql.all(
            """
            SELECT number, account, decision FROM story_change
            WHERE from_story = ?1 OR into_story = ?1 ORDER BY number
            """,
            DecisionQueries::change,
            story);
    List<Long> numbers =
        sql.all(
            """
            SELECT number FROM decision WHERE subject = ?1 OR object = ?1
            UNION SELECT decision FROM story_change
              WHERE decision IS NOT NULL AND (from_story = ?1 OR into_story = ?1)
            UNION SELECT d.decision FROM decision_article d
              JOIN membership m ON m.article = d.article
              WHERE m.story = ?1 AND d.side = 'held'
            """,
            row -> row.getLong(1),
            story);
    return new StoryHistory(changes, withUndos(numbers));
  }

  StoryHistory historyOfArticle(String article) {
    List<StoryChange> changes =
        sql.all(
            """
            SELECT number, account, decision FROM story_change
            WHERE account ->> '$.article' = ?1
              OR EXISTS (SELECT 1 FROM json_each(account, '$.articles') WHERE value = ?1)
            ORDER BY number
            """,
            DecisionQueries::change,
            article);
    List<Long> numbers =
        sql.all(
            """
            SELECT number FROM decision WHERE subject = ?1 OR object = ?1
            UNION SELECT decision FROM decision_article WHERE article = ?1 AND side = 'held'
            """,
            row -> row.getLong(1),
            article);
    return new StoryHistory(changes, withUndos(numbers));
  }

  /** A decision places the articles that it holds, and the one that it is about. */
  Map<String, List<Decision>> placing(String story) {
    Map<Long, Set<String>> articles = new HashMap<>();
    sql.all(
            """
            SELECT d.number, m.article FROM decision d JOIN membership m ON m.article = d.subject
              WHERE m.story = ?1
            UNION SELECT d.decision, d.article FROM decision_article d
              JOIN membership m ON m.article = d.article
              WHERE m.story = ?1 AND d.side = 'held'
            """,
            row -> Map.entry(row.getLong(1), row.getString(2)),
            story)
        .forEach(held ->
            articles.computeIfAbsent(held.getKey(), n -> new HashSet<>()).add(held.getValue()));
    Map<String, List<Decision>> placing = new HashMap<>();
    if (!articles.isEmpty()) {
      for (Decision decision : all()) {
        if (decision.isInForce() && decision.undoes() == null) {
          articles
              .getOrDefault(decision.number(), Set.of())
              .forEach(id -> placing.computeIfAbsent(id, a -> new ArrayList<>()).add(decision));
        }
      }
    }
    return placing;
  }

  private static StoryChange change(ResultSet row) throws SQLException {
    return new StoryChange(
        row.getLong(1), RecordJson.read(row, 2, Change.class), Sql.numberOrNull(row, 3));
  }

  /** The decisions of these numbers and, in their order too, what takes them back. */
  private List<Decision> withUndos(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    Set<Long> wanted = new HashSet<>(numbers);
    List<Decision> found = new ArrayList<>();
    for (Decision decision : all()) {
      if (wanted.contains(decision.number()) || wanted.contains(decision.undoes())) {
        wanted.add(decision.number());
        found.add(decision);
      }
    }
    return found;
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
        Sql.numberOrNull(row, 8),
        null,
        Sql.numberOrNull(row, 9),
        row.getString(10));
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
