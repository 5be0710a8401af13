package org.headwater.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.PageVersion;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.Profile;
import org.jspecify.annotations.Nullable;

/** The store for the one writer: a single connection, behind the lock of the folder. */
final class SqliteWriting extends SqliteStore implements StoreWriter {
  /** Tables that follow from the captures; those that are referred to come last. */
  private static final List<String> DERIVED =
      List.of(
          "evidence",
          "profile",
          "profile_key",
          "unweighed",
          "reuse",
          "membership",
          "story_change",
          "brief",
          "outlet_line",
          "template_line",
          "awaiting_clearing",
          "untaught",
          "reading",
          "snapshot");

  private final WriteLock lock;
  private final Sql sql;
  private final Queries queries;
  private final PageWrites pages;
  private final ArticleWrites articles;
  private final TemplateWrites templates;
  private final StoryWrites stories;
  private final DecisionWrites decisions;
  private final FaultWrites faults;
  private final RunWrites runs;

  private SqliteWriting(WriteLock lock, Sql sql) {
    this.lock = lock;
    this.sql = sql;
    this.queries = new Queries(sql);
    this.pages = new PageWrites(sql);
    this.articles = new ArticleWrites(sql);
    this.templates = new TemplateWrites(sql);
    this.stories = new StoryWrites(sql);
    this.decisions = new DecisionWrites(sql);
    this.faults = new FaultWrites(sql, pages);
    this.runs = new RunWrites(sql);
  }

  /** Opens the store of which the lock is held; it is given back with the store. */
  static SqliteWriting open(StoreHome home, WriteLock lock) {
    try {
      return new SqliteWriting(lock, Database.openForWriting(home));
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
  <T> T ask(Function<Queries, T> question) {
    return question.apply(queries);
  }

  @Override
  public void atomically(Runnable work) {
    sql.atomically(work);
  }

  @Override
  public Optional<KnownPage> page(String location) {
    return pages.page(location);
  }

  @Override
  public Optional<KnownPage> pageWithContent(String identity) {
    return pages.pageWithContent(identity);
  }

  @Override
  public boolean hadContent(KnownPage page, String identity, Page capture) {
    return pages.hadContent(page, identity, capture);
  }

  @Override
  public long putPage(String location, String identity, @Nullable Long sameAs) {
    return pages.putPage(location, identity, sameAs);
  }

  @Override
  public long addCapture(long page, String identity, Page content, Declared declared) {
    return pages.addCapture(page, identity, content, declared);
  }

  @Override
  public long lastCapture() {
    return sql.number("SELECT max(number) FROM capture");
  }

  @Override
  public void capturesAfter(long number, Consumer<StoredCapture> consumer) {
    pages.capturesAfter(number, consumer);
  }

  @Override
  public long nextArrival() {
    return articles.nextArrival();
  }

  @Override
  public Optional<NumberedArticle> mainArticle(long page) {
    return articles.mainArticle(page);
  }

  @Override
  public Optional<NumberedArticle> brief(String key) {
    return articles.brief(key);
  }

  @Override
  public void addArticle(NumberedArticle article, long page) {
    articles.addArticle(article, page);
  }

  @Override
  public boolean wasRead(String article) {
    return articles.wasRead(article);
  }

  @Override
  public long addReading(long capture, Article article, Annotations annotations) {
    articles.addReading(capture, article, annotations, null);
    return lastStep();
  }

  @Override
  public void addReadingAgain(long capture, long after, Article article, Annotations annotations) {
    articles.addReading(capture, article, annotations, after);
  }

  @Override
  public void putBriefs(long capture, List<String> briefs) {
    articles.putBriefs(capture, briefs);
  }

  @Override
  public void readingsAfter(long step, Consumer<Reading> consumer) {
    articles.readingsAfter(step, consumer);
  }

  @Override
  public long lastStep() {
    return articles.lastStep();
  }

  @Override
  public TemplateStore templates() {
    return templates;
  }

  @Override
  public void putJoin(Join join, List<ReuseLink> links) {
    stories.putJoin(join, links);
  }

  @Override
  public void putSettlement(long capture, List<Change> changes) {
    stories.putSettlement(capture, changes);
  }

  @Override
  public List<Long> settlementsAfter(long capture) {
    return sql.all(
        "SELECT capture FROM settlement WHERE capture > ? ORDER BY capture",
        row -> row.getLong(1),
        capture);
  }

  @Override
  public List<PageVersion> versions(String article) {
    return articles.versions(article);
  }

  @Override
  public List<String> storiesAwaiting() {
    return stories.awaiting();
  }

  @Override
  public int awaitEvidence(Set<String> outlets) {
    Set<String> touched = queries.outlets().storiesOf(outlets);
    touched.forEach(stories::await);
    return touched.size();
  }

  @Override
  public void putEvidence(StorySummary summary, Evidence evidence, Profile profile) {
    stories.putEvidence(summary, evidence, profile);
  }

  @Override
  public DecisionLog decisionLog() {
    return decisions;
  }

  @Override
  public void putDecided(long decision, List<Change> changes) {
    stories.putDecided(decision, changes);
  }

  @Override
  public void putUnread(UnreadPage page) {
    faults.putUnread(page);
  }

  @Override
  public List<String> unreadLocations() {
    return faults.unreadLocations();
  }

  @Override
  public Optional<UnreadPage> unread(String location) {
    return faults.unread(location);
  }

  @Override
  public void forgetUnread(String location) {
    faults.forgetUnread(location);
  }

  @Override
  public void putUnweighed(String story, String reason) {
    faults.putUnweighed(story, reason);
  }

  @Override
  public Optional<Snapshot> snapshot(String name) {
    return runs.snapshot(name);
  }

  @Override
  public void putSnapshot(Snapshot snapshot) {
    runs.putSnapshot(snapshot);
  }

  @Override
  public long beginRun(String command, String manifest, String started) {
    return runs.begin(command, manifest, started);
  }

  @Override
  public void endRun(long run, String ended, String summary) {
    runs.end(run, ended, summary);
  }

  @Override
  public void clearDerived() {
    sql.update("INSERT INTO change (kind, id) SELECT 'article', id FROM article ORDER BY arrival");
    sql.update("INSERT INTO change (kind, id) SELECT 'story', id FROM story ORDER BY founder");
    DERIVED.forEach(table -> sql.update("DELETE FROM " + table));
    sql.update("UPDATE story SET into_story = NULL");
    sql.update("DELETE FROM story");
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
