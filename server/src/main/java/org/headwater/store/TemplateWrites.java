package org.headwater.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.headwater.document.Article;
import org.headwater.extract.OutletLines;
import org.headwater.store.StoreWriter.NumberedArticle;

/**
 * What outlets repeat; see {@link TemplateStore}. Of a line that is not template there are at most
 * two titles, so that the smallest and the greatest are all of them, however many articles have it.
 */
final class TemplateWrites implements TemplateStore {
  private final Sql sql;

  TemplateWrites(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Long> templateLines() {
    return sql.all("SELECT line FROM template_line ORDER BY line", row -> row.getLong(1));
  }

  @Override
  public List<LineTitle> titles(Collection<Long> lines) {
    List<LineTitle> found = new ArrayList<>();
    for (String end : List.of("min", "max")) {
      found.addAll(
          sql.all(
              "SELECT j.value, (SELECT "
                  + end
                  + "(title) FROM outlet_line WHERE line = j.value AND title > 0) AS title"
                  + " FROM json_each(?) j WHERE title IS NOT NULL",
              row -> new LineTitle(row.getLong(1), row.getLong(2)),
              RecordJson.write(lines)));
    }
    return found;
  }

  @Override
  public long firstTitle(String article) {
    return sql.one(
            """
            SELECT json_extract(content, '$.metadata.title') FROM reading
            WHERE article = ? ORDER BY step LIMIT 1
            """,
            row -> OutletLines.titleKey(row.getString(1)),
            article)
        .orElse(0L);
  }

  @Override
  public void putLines(Collection<Long> lines, long title, long article) {
    sql.update(
        """
        INSERT OR IGNORE INTO outlet_line (line, title, article)
        SELECT value, ?2, ?3 FROM json_each(?1)
        """,
        RecordJson.write(lines),
        title,
        article);
  }

  @Override
  public void putTemplateLines(Collection<Long> lines) {
    for (long line : lines) {
      sql.update("INSERT INTO template_line (line) VALUES (?)", line);
      sql.update(
          """
          INSERT OR IGNORE INTO awaiting_clearing (article)
          SELECT article FROM outlet_line WHERE line = ?
          """,
          line);
      sql.update("DELETE FROM outlet_line WHERE line = ?", line);
    }
  }

  @Override
  public List<NumberedArticle> awaitingClearing() {
    return sql.all(
        """
        SELECT a.arrival, a.id, a.brief_key FROM awaiting_clearing w
          JOIN article a ON a.arrival = w.article ORDER BY a.arrival
        """,
        ArticleWrites::numbered);
  }

  @Override
  public StoredCapture captureOf(String article) {
    return sql.one(
            """
            SELECT c.number, c.page, c.identity, p.location, o.packed, c.media_type, c.url,
              c.retrieved, c.title, c.published, c.outlet
            FROM capture c JOIN page p ON p.number = c.page JOIN original o ON o.sha256 = c.sha256
            WHERE c.number = (SELECT capture FROM reading WHERE article = ? ORDER BY step DESC LIMIT 1)
            """,
            CaptureRows::capture,
            article)
        .orElseThrow();
  }

  @Override
  public void wasCleared(long article) {
    sql.update("DELETE FROM awaiting_clearing WHERE article = ?", article);
  }

  @Override
  public void takeUntaught(Consumer<Untaught> consumer) {
    sql.each(
        """
        SELECT u.article, r.content FROM untaught u JOIN article a ON a.arrival = u.article
          JOIN reading r ON r.step = (SELECT max(n.step) FROM reading n WHERE n.article = a.id)
        ORDER BY u.article
        """,
        row -> new Untaught(row.getLong(1), RecordJson.read(row, 2, Article.class)),
        consumer);
    sql.update("DELETE FROM untaught");
  }
}
