package org.headwater.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;

/** The store for the one writer: a single connection, behind the lock of the folder. */
final class SqliteWriting implements StoreWriter {
  /** Tables that follow from the captures; those that are referred to come last. */
  private static final List<String> DERIVED =
      List.of("evidence", "reuse", "membership", "story_change", "brief", "reading", "snapshot");

  private final WriteLock lock;
  private final Sql sql;
  private final Queries queries;

  private SqliteWriting(WriteLock lock, Sql sql) {
    this.lock = lock;
    this.sql = sql;
    this.queries = new Queries(sql);
  }

  static SqliteWriting open(StoreHome home) {
    WriteLock lock = WriteLock.take(home.folder());
    try {
      return new SqliteWriting(lock, Database.openForWriting(home.database()));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** For the rooms of this package. */
  Sql sql() {
    return sql;
  }

  @Override
  public void atomically(Runnable work) {
    sql.atomically(work);
  }

  @Override
  public Optional<KnownPage> page(String location) {
    return sql.one(
        "SELECT number, location, identity, same_as FROM page WHERE location = ?",
        SqliteWriting::known,
        location);
  }

  @Override
  public Optional<KnownPage> pageWithContent(String identity) {
    return sql.one(
        """
        SELECT p.number, p.location, p.identity, p.same_as
        FROM capture c JOIN page p ON p.number = c.page
        WHERE c.identity = ? ORDER BY c.number LIMIT 1
        """,
        SqliteWriting::known,
        identity);
  }

  private static KnownPage known(java.sql.ResultSet row) throws java.sql.SQLException {
    long sameAs = row.getLong(4);
    return new KnownPage(
        row.getLong(1), row.getString(2), row.getString(3), row.wasNull() ? null : sameAs);
  }

  @Override
  public boolean hadContent(KnownPage page, String identity, Page capture) {
    if (page.identity().equals(identity)) {
      return true;
    }
    return capture.retrieved() != null
        && sql.number(
                """
                SELECT count(*) FROM capture WHERE page = ?1 AND identity = ?2 AND ?3 <=
                  (SELECT retrieved FROM capture WHERE page = ?1 ORDER BY number DESC LIMIT 1)
                """,
                page.number(),
                identity,
                capture.retrieved().toString())
            > 0;
  }

  @Override
  public long putPage(String location, String identity, @Nullable Long sameAs) {
    sql.update(
        """
        INSERT INTO page (location, identity, same_as) VALUES (?, ?, ?)
        ON CONFLICT (location) DO UPDATE SET identity = excluded.identity, same_as = excluded.same_as
        """,
        location,
        identity,
        sameAs);
    return sql.number("SELECT number FROM page WHERE location = ?", location);
  }

  @Override
  public long addCapture(long page, String identity, Page content, Declared declared) {
    String sha256 = Original.digest(content.bytes());
    sql.update(
        "INSERT INTO original (sha256, size, packed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        sha256,
        content.bytes().length,
        Original.pack(content.bytes()));
    PartialDate published = declared.published();
    sql.update(
        """
        INSERT INTO capture
          (page, identity, sha256, media_type, url, retrieved, title, published, outlet)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        page,
        identity,
        sha256,
        content.mediaType(),
        content.url(),
        content.retrieved() == null ? null : content.retrieved().toString(),
        declared.title(),
        published == null ? null : published.iso(),
        declared.outlet());
    return sql.number("SELECT max(number) FROM capture");
  }

  @Override
  public void capturesAfter(long number, Consumer<StoredCapture> consumer) {
    sql.each(
        """
        SELECT c.number, c.page, c.identity, p.location, o.packed, c.media_type, c.url, c.retrieved,
          c.title, c.published, c.outlet
        FROM capture c JOIN page p ON p.number = c.page JOIN original o ON o.sha256 = c.sha256
        WHERE c.number > ? ORDER BY c.number
        """,
        Queries::capture,
        consumer,
        number);
  }

  @Override
  public long nextArrival() {
    return sql.number("SELECT max(arrival) FROM article") + 1;
  }

  @Override
  public Optional<NumberedArticle> mainArticle(long page) {
    return sql.one(
        "SELECT arrival, id, brief_key FROM article WHERE page = ? AND brief_key IS NULL",
        SqliteWriting::numbered,
        page);
  }

  @Override
  public Optional<NumberedArticle> brief(String key) {
    return sql.one(
        "SELECT arrival, id, brief_key FROM article WHERE brief_key = ?",
        SqliteWriting::numbered,
        key);
  }

  private static NumberedArticle numbered(java.sql.ResultSet row) throws java.sql.SQLException {
    return new NumberedArticle(row.getLong(1), row.getString(2), row.getString(3));
  }

  @Override
  public void addArticle(NumberedArticle article, long page) {
    sql.update(
        "INSERT INTO article (arrival, id, page, brief_key) VALUES (?, ?, ?, ?)",
        article.arrival(),
        article.id(),
        page,
        article.briefKey());
  }

  @Override
  public boolean wasRead(String article) {
    return sql.number("SELECT EXISTS (SELECT 1 FROM reading WHERE article = ?)", article) == 1;
  }

  @Override
  public long addReading(long capture, Article article, Annotations annotations) {
    sql.update(
        "INSERT INTO reading (article, capture, content, annotations) VALUES (?, ?, ?, ?)",
        article.id(),
        capture,
        RecordJson.write(article),
        RecordJson.write(annotations));
    changed(StoreChange.Kind.ARTICLE, article.id());
    return lastStep();
  }

  @Override
  public void putBriefs(long capture, List<String> articles) {
    for (int place = 0; place < articles.size(); place++) {
      sql.update(
          "INSERT INTO brief (capture, place, article) VALUES (?, ?, ?)",
          capture,
          place,
          articles.get(place));
    }
  }

  @Override
  public void readingsAfter(long step, Consumer<Reading> consumer) {
    sql.each(
        """
        SELECT r.step, a.arrival, r.content, r.annotations
        FROM reading r JOIN article a ON a.id = r.article WHERE r.step > ? ORDER BY r.step
        """,
        row ->
            new Reading(
                row.getLong(1),
                new AnnotatedArticle(
                    row.getLong(2),
                    RecordJson.read(row.getString(3), Article.class),
                    RecordJson.read(row.getString(4), Annotations.class))),
        consumer,
        step);
  }

  @Override
  public long lastStep() {
    return sql.number("SELECT max(step) FROM reading");
  }

  private void changed(StoreChange.Kind kind, String id) {
    sql.update("INSERT INTO change (kind, id) VALUES (?, ?)", kind.label(), id);
  }

  @Override
  public Optional<Snapshot> snapshot(String name) {
    return sql.one(
        "SELECT name, version, after_step, state FROM snapshot WHERE name = ?",
        row -> new Snapshot(row.getString(1), row.getInt(2), row.getLong(3), row.getBytes(4)),
        name);
  }

  @Override
  public void putSnapshot(Snapshot snapshot) {
    sql.update(
        "INSERT OR REPLACE INTO snapshot (name, version, after_step, state) VALUES (?, ?, ?, ?)",
        snapshot.name(),
        snapshot.version(),
        snapshot.afterStep(),
        snapshot.state());
  }

  @Override
  public long beginRun(String command, String manifest, String started) {
    sql.update(
        "INSERT INTO run (command, manifest, started) VALUES (?, ?, ?)",
        command,
        manifest,
        started);
    return sql.number("SELECT max(number) FROM run");
  }

  @Override
  public void endRun(long run, String ended, String summary) {
    sql.update("UPDATE run SET ended = ?, summary = ? WHERE number = ?", ended, summary, run);
  }

  @Override
  public void clearDerived() {
    DERIVED.forEach(table -> sql.update("DELETE FROM " + table));
    sql.update("UPDATE story SET into_story = NULL");
    sql.update("DELETE FROM story");
  }

  @Override
  public List<StorySummary> stories(@Nullable String after, int limit) {
    return queries.stories(after, limit);
  }

  @Override
  public long storyCount() {
    return queries.storyCount();
  }

  @Override
  public long awaitingCount() {
    return queries.awaitingCount();
  }

  @Override
  public Optional<StoredStory> story(String id) {
    return queries.story(id);
  }

  @Override
  public Optional<StoredArticle> article(String id) {
    return queries.article(id);
  }

  @Override
  public Optional<byte[]> original(String article) {
    return queries.original(article);
  }

  @Override
  public List<StoreChange> changesAfter(long sequence, int limit) {
    return queries.changesAfter(sequence, limit);
  }

  @Override
  public long lastSequence() {
    return queries.lastSequence();
  }

  @Override
  public void close() {
    try {
      sql.close();
    } finally {
      lock.close();
    }
  }
}
