package org.headwater.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.evidence.PageVersion;
import org.headwater.store.StoreWriter.NumberedArticle;
import org.headwater.store.StoreWriter.Reading;
import org.jspecify.annotations.Nullable;

/** Articles and what was read for them; see {@link StoreWriter}. */
final class ArticleWrites {
  /** How many versions of a page are compared, the newest ones. */
  private static final int MOST_VERSIONS = 20;

  private final Sql sql;

  ArticleWrites(Sql sql) {
    this.sql = sql;
  }

  long nextArrival() {
    return sql.number(
            """
            SELECT max(coalesce((SELECT max(arrival) FROM article), 0),
              coalesce((SELECT max(reserved) FROM decision), 0))
            """)
        + 1;
  }

  List<PageVersion> versions(String article) {
    return sql.all(
            """
            SELECT a.arrival, r.content, r.annotations, v.number, c.retrieved FROM
              (SELECT max(step) AS step, capture, row_number() OVER (ORDER BY capture) AS number
                FROM reading WHERE article = ?1 GROUP BY capture) v
              JOIN reading r ON r.step = v.step
              JOIN capture c ON c.number = v.capture
              JOIN article a ON a.id = ?1
            ORDER BY v.number DESC LIMIT ?2
            """,
            row ->
                new PageVersion(
                    row.getInt(4),
                    new AnnotatedArticle(
                        row.getLong(1),
                        RecordJson.read(row, 2, Article.class),
                        RecordJson.read(row, 3, Annotations.class)),
                    row.getString(5)),
            article,
            MOST_VERSIONS)
        .reversed();
  }

  Optional<NumberedArticle> mainArticle(long page) {
    return sql.one(
        "SELECT arrival, id, brief_key FROM article WHERE page = ? AND brief_key IS NULL",
        ArticleWrites::numbered,
        page);
  }

  Optional<NumberedArticle> brief(String key) {
    return sql.one(
        "SELECT arrival, id, brief_key FROM article WHERE brief_key = ?",
        ArticleWrites::numbered,
        key);
  }

  static NumberedArticle numbered(ResultSet row) throws SQLException {
    return new NumberedArticle(row.getLong(1), row.getString(2), row.getString(3));
  }

  void addArticle(NumberedArticle article, long page) {
    sql.update(
        "INSERT INTO article (arrival, id, page, brief_key) VALUES (?, ?, ?, ?)",
        article.arrival(),
        article.id(),
        page,
        article.briefKey());
  }

  boolean wasRead(String article) {
    return sql.number("SELECT EXISTS (SELECT 1 FROM reading WHERE article = ?)", article) == 1;
  }

  void addReading(
      long capture, Article article, Annotations annotations, @Nullable Long againAfter) {
    sql.update(
        """
        INSERT INTO reading (article, capture, content, annotations, again_after)
        VALUES (?, ?, ?, ?, ?)
        """,
        article.id(),
        capture,
        RecordJson.write(article),
        RecordJson.write(annotations),
        againAfter);
    sql.update("INSERT INTO change (kind, id) VALUES ('article', ?)", article.id());
  }

  void putBriefs(long capture, List<String> articles) {
    for (int place = 0; place < articles.size(); place++) {
      sql.update(
          "INSERT INTO brief (capture, place, article) VALUES (?, ?, ?)",
          capture,
          place,
          articles.get(place));
    }
  }

  void readingsAfter(long step, Consumer<Reading> consumer) {
    sql.each(
        """
        SELECT r.step, coalesce(r.again_after, r.capture), a.arrival, r.content, r.annotations
        FROM reading r JOIN article a ON a.id = r.article WHERE r.step > ? ORDER BY r.step
        """,
        row ->
            new Reading(
                row.getLong(1),
                row.getLong(2),
                new AnnotatedArticle(
                    row.getLong(3),
                    RecordJson.read(row, 4, Article.class),
                    RecordJson.read(row, 5, Annotations.class))),
        consumer,
        step);
  }

  long lastStep() {
    return sql.number("SELECT max(step) FROM reading");
  }
}
