package org.headwater.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log of decisions; see {@link DecisionLog}. */
final class DecisionWrites implements DecisionLog {
  private final Sql sql;
  private final DecisionQueries queries;

  DecisionWrites(Sql sql) {
    this.sql = sql;
    this.queries = new DecisionQueries(sql);
  }

  @Override
  public Decision add(NewDecision decision) {
    return add(decision, null, null);
  }

  @Override
  public List<Decision> addAll(List<NewDecision> decisions) {
    long before = last();
    decisions.forEach(decision -> insert(decision, null, null));
    return queries.all().stream().filter(decision -> decision.number() > before).toList();
  }

  @Override
  public Decision addWithStory(NewDecision decision, long story) {
    return add(decision, null, story);
  }

  @Override
  public Decision undo(long number, @Nullable String note, @Nullable String by) {
    Decision undone =
        find(number)
            .orElseThrow(() -> new StoreException("there is no decision of number " + number));
    if (undone.undoneBy() != null) {
      throw new StoreException(
          "decision %d is undone already, by decision %d; `headwater undo %d` brings it back"
              .formatted(number, undone.undoneBy(), undone.undoneBy()));
    }
    refuseWhatChangesNothing(undone);
    return add(
        new NewDecision(Decision.UNDO, Long.toString(number), null, "undone", note, by),
        number,
        null);
  }

  /**
   * An undo takes its root back, or brings it back; where an undo of another line has done so
   * already, the log and what follows from it would part.
   */
  private void refuseWhatChangesNothing(Decision undone) {
    Decision root = undone;
    boolean takesBack = true;
    for (Long next = root.undoes(); next != null; next = root.undoes()) {
      root = find(next).orElseThrow();
      takesBack = !takesBack;
    }
    Long by = root.undoneBy();
    if (takesBack && by != null) {
      throw new StoreException(
          "decision %d is undone already, by decision %d; `headwater undo %d` brings it back"
              .formatted(root.number(), by, by));
    }
    if (!takesBack && by == null) {
      throw new StoreException("decision %d holds already".formatted(root.number()));
    }
  }

  private Decision add(NewDecision decision, @Nullable Long undoes, @Nullable Long reserved) {
    insert(decision, undoes, reserved);
    return find(last()).orElseThrow();
  }

  private void insert(NewDecision decision, @Nullable Long undoes, @Nullable Long reserved) {
    sql.update(
        """
        INSERT INTO decision (kind, subject, object, verdict, note, made_by, undoes, reserved,
          after_capture, after_settlement, after_step)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?,
          (SELECT coalesce(max(number), 0) FROM capture),
          (SELECT coalesce(max(capture), 0) FROM settlement),
          (SELECT coalesce(max(step), 0) FROM reading))
        """,
        decision.kind(),
        decision.subject(),
        decision.object(),
        decision.verdict(),
        decision.note(),
        decision.by(),
        undoes,
        reserved);
  }

  @Override
  public List<Placed> after(long number) {
    List<Decision> later =
        queries.all().stream().filter(decision -> decision.number() > number).toList();
    return later.stream().map(this::placed).toList();
  }

  private Placed placed(Decision decision) {
    return sql.one(
            """
            SELECT after_capture, after_settlement, after_step FROM decision WHERE number = ?
            """,
            row -> new Placed(decision, row.getLong(1), row.getLong(2), row.getLong(3)),
            decision.number())
        .orElseThrow();
  }

  @Override
  public Optional<Decision> find(long number) {
    return queries.all().stream().filter(decision -> decision.number() == number).findFirst();
  }

  @Override
  public void putArticles(long decision, List<DecidedArticle> articles) {
    for (DecidedArticle article : articles) {
      sql.update(
          "INSERT INTO decision_article (decision, article, side, story) VALUES (?, ?, ?, ?)",
          decision,
          article.article(),
          article.held() ? "held" : "apart",
          article.story());
    }
  }

  @Override
  public List<DecidedArticle> articles(long decision) {
    return sql.all(
        """
        SELECT d.article, d.side = 'held', d.story FROM decision_article d
          JOIN article a ON a.id = d.article WHERE d.decision = ? ORDER BY a.arrival
        """,
        row -> new DecidedArticle(row.getString(1), row.getBoolean(2), row.getString(3)),
        decision);
  }

  @Override
  public void moveBehind(long decision, long step) {
    sql.update("UPDATE decision SET after_step = ? WHERE number = ?", step, decision);
  }

  @Override
  public void putRun(long decision, long run) {
    sql.update("UPDATE decision SET run = ? WHERE number = ?", run, decision);
  }

  @Override
  public long last() {
    return sql.number("SELECT max(number) FROM decision");
  }
}
