package org.headwater.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.headwater.document.Article;
import org.headwater.extract.OutletLines;

/**
 * Looks whether the lines of every article were noted, and whether what its outlet repeats is out
 * of it or it is known to wait for that.
 */
final class TemplateCheck {
  private final Sql sql;
  private final Set<Long> template;
  private final Consumer<String> problem;

  TemplateCheck(Sql sql, Consumer<String> problem) {
    this.sql = sql;
    this.template = new HashSet<>(new TemplateWrites(sql).templateLines());
    this.problem = problem;
  }

  private record Newest(long arrival, Article article) {}

  void run() {
    sql.each(
        """
        SELECT a.arrival, r.content FROM article a
          JOIN reading r ON r.step = (SELECT max(n.step) FROM reading n WHERE n.article = a.id)
        WHERE a.brief_key IS NULL AND a.arrival NOT IN (SELECT article FROM awaiting_clearing)
          AND a.arrival NOT IN (SELECT article FROM untaught)
        ORDER BY a.arrival
        """,
        row -> new Newest(row.getLong(1), RecordJson.read(row, 2, Article.class)),
        this::check);
  }

  private void check(Newest newest) {
    Article article = newest.article;
    OutletLines lines = OutletLines.of(article);
    if (lines.clear(article, template::contains) != article) {
      problem.accept("article " + article.id() + " still has what its outlet repeats");
    }
    long missing =
        sql.number(
            """
            SELECT count(*) FROM json_each(?1) j
            WHERE NOT EXISTS (SELECT 1 FROM template_line t WHERE t.line = j.value)
              AND NOT EXISTS (SELECT 1 FROM outlet_line l WHERE l.line = j.value AND l.article = ?2)
            """,
            RecordJson.write(lines.candidates()),
            newest.arrival);
    if (missing > 0) {
      problem.accept("the lines of article " + article.id() + " were not noted");
    }
  }

  /** Articles that a fault of the program left waiting when the last run ended. */
  static List<String> leftWaiting(Sql sql) {
    return sql.all(
        """
        SELECT p.location || ': what its outlet repeats could not be taken out of its text'
        FROM awaiting_clearing w JOIN article a ON a.arrival = w.article
          JOIN page p ON p.number = a.page
        WHERE EXISTS (SELECT 1 FROM settlement WHERE capture = (SELECT max(number) FROM capture))
        ORDER BY a.arrival
        """,
        row -> row.getString(1));
  }
}
