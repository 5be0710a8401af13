package org.headwater.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Update;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Join;
import org.headwater.story.RelatedStories;
import org.jspecify.annotations.Nullable;

/** What is asked of the database, on one connection; the answers of one transaction agree. */
final class Queries {
  private static final String ARTICLE =
      """
      SELECT a.arrival, r.content, r.annotations, p.number, p.location, a.brief_key IS NOT NULL,
        r.capture, m.story,
        (SELECT count(*) FROM reading o WHERE o.article = a.id AND o.again_after IS NULL)
      FROM article a
        JOIN page p ON p.number = a.page
        JOIN reading r ON r.step = (SELECT max(n.step) FROM reading n WHERE n.article = a.id)
        LEFT JOIN membership m ON m.article = a.id
      """;

  /** The same of a version of its page, counted from 1: first the id, then the number. */
  private static final String VERSION =
      ARTICLE.replace(
          "(SELECT max(n.step) FROM reading n WHERE n.article = a.id)",
          """
          (SELECT v.step FROM
            (SELECT max(n.step) AS step, row_number() OVER (ORDER BY n.capture) AS number
              FROM reading n WHERE n.article = ?1 GROUP BY n.capture) v WHERE v.number = ?2)
          """);

  private final Sql sql;

  Queries(Sql sql) {
    this.sql = sql;
  }

  List<StorySummary> stories(@Nullable String after, int limit) {
    long founder = after == null ? 0 : sql.number("SELECT founder FROM story WHERE id = ?", after);
    return sql.all(
        """
        SELECT e.summary FROM story s JOIN evidence e ON e.story = s.id
        WHERE s.founder > ? AND s.into_story IS NULL ORDER BY s.founder LIMIT ?
        """,
        row -> RecordJson.read(row, 1, StorySummary.class),
        founder,
        limit);
  }

  long storyCount() {
    return sql.number("SELECT count(*) FROM story WHERE into_story IS NULL");
  }

  long awaitingCount() {
    return sql.number("SELECT count(*) FROM story WHERE awaiting = 1");
  }

  Optional<StoredStory> story(String id) {
    return liveStory(id).map(this::ofLive);
  }

  private StoredStory ofLive(String story) {
    Evidence evidence = evidence(story).orElse(null);
    return new StoredStory(
        story,
        sql.number("SELECT awaiting FROM story WHERE id = ?", story) == 1,
        summary(story).orElse(null),
        articlesOfStory(story),
        reuseWithin(story),
        evidence,
        evidence == null ? List.of() : earlier(evidence.updates()));
  }

  private List<StoredVersion> earlier(List<Update> updates) {
    Map<String, StoredVersion> found = new TreeMap<>();
    for (Update update : updates) {
      Integer version = update.version();
      String id = update.article();
      if (version != null && !found.containsKey(StoredVersion.key(id, version))) {
        article(id, version)
            .map(old -> new StoredVersion(id, version, old.article().text()))
            .ifPresent(old -> found.put(old.key(), old));
      }
    }
    return List.copyOf(found.values());
  }

  Optional<StoredThread> thread(String story) {
    return new RelatedStories(new ProfileQueries(sql))
        .thread(story)
        .map(thread ->
            new StoredThread(
                thread.id(),
                thread.related().stream()
                    .flatMap(relation ->
                        summary(relation.story()).stream()
                            .map(summary -> new StoredThread.Related(summary, relation)))
                    .toList()))
        .filter(thread -> !thread.related().isEmpty());
  }

  private List<ReuseLink> reuseWithin(String story) {
    return sql.all(
        """
        SELECT r.link FROM reuse r
          JOIN membership a ON a.article = r.a AND a.story = ?1
          JOIN membership b ON b.article = r.b AND b.story = ?1
        ORDER BY r.a, r.b
        """,
        Queries::link,
        story);
  }

  private Optional<Evidence> evidence(String story) {
    return sql.one(
        "SELECT content FROM evidence WHERE story = ?",
        row -> RecordJson.read(row, 1, Evidence.class),
        story);
  }

  Optional<Join> join(String article) {
    return sql.one(
        "SELECT account FROM membership WHERE article = ?",
        row -> RecordJson.read(row, 1, Join.class),
        article);
  }

  List<ReuseLink> reuseOf(String article) {
    return sql.all(
        "SELECT link FROM reuse WHERE a = ?1 OR b = ?1 ORDER BY a, b", Queries::link, article);
  }

  OutletQueries outlets() {
    return new OutletQueries(sql);
  }

  DecisionQueries decisions() {
    return new DecisionQueries(sql);
  }

  private static ReuseLink link(ResultSet row) throws SQLException {
    return RecordJson.read(row, 1, ReuseLink.class);
  }

  /** The story itself, or the one that took it over in the end. */
  Optional<String> liveStory(String id) {
    Set<String> met = new HashSet<>();
    String at = id;
    while (met.add(at)) {
      Optional<Redirect> row =
          sql.one(
              "SELECT into_story FROM story WHERE id = ?",
              found -> new Redirect(found.getString(1)),
              at);
      if (row.isEmpty()) {
        return Optional.empty();
      }
      String into = row.get().into();
      if (into == null) {
        return Optional.of(at);
      }
      at = into;
    }
    throw new StoreException("the store is damaged: story " + id + " leads back to itself");
  }

  private record Redirect(@Nullable String into) {}

  /** The line of a story that is no other's by now. */
  Optional<StorySummary> summary(String story) {
    return sql.one(
        "SELECT summary FROM evidence WHERE story = ?",
        row -> RecordJson.read(row, 1, StorySummary.class),
        story);
  }

  List<StoredArticle> articlesOfStory(String story) {
    List<ArticleRow> rows =
        sql.all(ARTICLE + " WHERE m.story = ? ORDER BY a.arrival", ArticleRow::of, story);
    return rows.stream().map(this::complete).toList();
  }

  List<Imprint> imprints(String story) {
    return sql.all(
        """
        SELECT r.content ->> '$.metadata.outlet', r.content ->> '$.metadata.credits[0]'
        FROM membership m
          JOIN article a ON a.id = m.article
          JOIN reading r ON r.step = (SELECT max(n.step) FROM reading n WHERE n.article = a.id)
        WHERE m.story = ? ORDER BY a.arrival
        """,
        row -> new Imprint(row.getString(1), row.getString(2)),
        story);
  }

  Optional<StoredArticle> article(String id) {
    return sql.one(ARTICLE + " WHERE a.id = ?", ArticleRow::of, id).map(this::complete);
  }

  Optional<StoredArticle> article(String id, int version) {
    return sql.one(VERSION + " WHERE a.id = ?1", ArticleRow::of, id, version).map(this::complete);
  }

  private StoredArticle complete(ArticleRow row) {
    List<String> alsoAt =
        sql.all(
            "SELECT location FROM page WHERE same_as = ? ORDER BY number",
            found -> found.getString(1),
            row.page);
    String briefOf = row.brief ? mainArticleId(row.page).orElse(null) : null;
    List<String> briefs = row.brief ? List.of() : briefs(row.capture);
    return new StoredArticle(
        row.annotated, row.location, alsoAt, briefOf, briefs, row.versions, row.story);
  }

  private Optional<String> mainArticleId(long page) {
    return sql.one(
        "SELECT id FROM article WHERE page = ? AND brief_key IS NULL",
        row -> row.getString(1),
        page);
  }

  private List<String> briefs(long capture) {
    return sql.all(
        "SELECT article FROM brief WHERE capture = ? ORDER BY place",
        row -> row.getString(1),
        capture);
  }

  Optional<byte[]> original(String article) {
    return sql.one(
        """
        SELECT o.packed FROM article a
          JOIN capture c ON c.number = (SELECT max(n.number) FROM capture n WHERE n.page = a.page)
          JOIN original o ON o.sha256 = c.sha256
        WHERE a.id = ?
        """,
        row -> CaptureRows.unpack(row.getBytes(1)),
        article);
  }

  List<StoreChange> changesAfter(long sequence, int limit) {
    return sql.all(
        "SELECT sequence, kind, id FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?",
        row ->
            new StoreChange(
                row.getLong(1), StoreChange.Kind.of(row.getString(2)), row.getString(3)),
        sequence,
        limit);
  }

  long lastSequence() {
    return sql.number("SELECT max(sequence) FROM change");
  }

  /** A row of {@link #ARTICLE}. */
  private record ArticleRow(
      AnnotatedArticle annotated,
      long page,
      String location,
      boolean brief,
      long capture,
      @Nullable String story,
      int versions) {
    static ArticleRow of(ResultSet row) throws SQLException {
      AnnotatedArticle annotated =
          new AnnotatedArticle(
              row.getLong(1),
              RecordJson.read(row, 2, Article.class),
              RecordJson.read(row, 3, Annotations.class));
      return new ArticleRow(
          annotated,
          row.getLong(4),
          row.getString(5),
          row.getBoolean(6),
          row.getLong(7),
          row.getString(8),
          row.getInt(9));
    }
  }
}
