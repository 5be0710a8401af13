package org.headwater.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.evidence.Evidence;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a store is whole: the file itself, its references, originals against their digests,
 * spans against their texts, what outlets repeat, stories against their articles and people's
 * decisions, and the log that projections follow.
 */
public final class StoreCheck {
  /**
   * What was found.
   *
   * @param problems sentences, empty when all is well
   * @param awaiting stories whose evidence a stopped run left behind; the next run gives it
   * @param faults pages and stories that a fault of the program kept back, each with the reason;
   *     the next run tries them again (what an outlet repeats: the next one with a new page)
   */
  public record Findings(
      long pages,
      long articles,
      long stories,
      long awaiting,
      List<String> faults,
      List<String> problems) {
    public Findings {
      faults = List.copyOf(faults);
      problems = List.copyOf(problems);
    }
  }

  /** More would help nobody. */
  private static final int MOST_PROBLEMS = 100;

  private final Sql sql;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  private StoreCheck(Sql sql) {
    this.sql = sql;
  }

  /**
   * Checks a store.
   *
   * @throws StoreException when it cannot even be opened
   */
  public static Findings check(StoreHome home) {
    home.mustExist();
    try (Sql sql = Database.openForReading(home.database())) {
      return check(sql);
    }
  }

  static Findings check(Sql sql) {
    return new StoreCheck(sql).run();
  }

  private Findings run() {
    sql.execute("BEGIN");
    file();
    if (problems.isEmpty()) {
      originals();
      articles();
      new TemplateCheck(sql, this::problem).run();
      stories();
      new DecisionCheck(sql, this::problem).run();
      reuse();
      evidence();
      log();
    }
    Queries queries = new Queries(sql);
    Findings findings =
        new Findings(
            sql.number("SELECT count(*) FROM page"),
            sql.number("SELECT count(*) FROM article"),
            queries.storyCount(),
            sql.number(
                """
                SELECT count(*) FROM story WHERE awaiting = 1
                  AND id NOT IN (SELECT story FROM unweighed)
                """),
            faults(),
            problems);
    sql.execute("COMMIT");
    return findings;
  }

  private List<String> faults() {
    List<String> found =
        sql.all(
            "SELECT location || ': ' || reason FROM unread ORDER BY number",
            row -> row.getString(1));
    found.addAll(
        sql.all(
            """
            SELECT p.location || ': its content could not be read by the last rebuild'
            FROM capture c JOIN page p ON p.number = c.page
            WHERE c.number NOT IN (SELECT capture FROM reading) ORDER BY c.number
            """,
            row -> row.getString(1)));
    found.addAll(
        sql.all(
            """
            SELECT 'story ' || s.id || ': ' || u.reason FROM unweighed u
            JOIN story s ON s.id = u.story WHERE s.awaiting = 1 ORDER BY s.founder
            """,
            row -> row.getString(1)));
    found.addAll(TemplateCheck.leftWaiting(sql));
    return found;
  }

  private void file() {
    for (String line : sql.all("PRAGMA integrity_check(20)", row -> row.getString(1))) {
      if (!line.equals("ok")) {
        problem("the file is damaged: " + line);
      }
    }
    sql.each(
        "PRAGMA foreign_key_check",
        row -> row.getString(1) + " points to a row of " + row.getString(3) + " that is not there",
        this::problem);
  }

  private void originals() {
    sql.each(
        "SELECT sha256, size, packed FROM original ORDER BY sha256",
        row -> original(row.getString(1), row.getLong(2), row.getBytes(3)),
        this::problemIfAny);
  }

  private static String original(String sha256, long size, byte[] packed) {
    try {
      byte[] bytes = Original.unpack(packed);
      boolean same = bytes.length == size && Original.digest(bytes).equals(sha256);
      return same ? "" : "the original " + sha256 + " is not what was captured";
    } catch (IOException e) {
      return "the original " + sha256 + " cannot be unpacked";
    }
  }

  private void articles() {
    sql.each(
        """
        SELECT a.arrival, r.content, r.annotations FROM reading r JOIN article a ON a.id = r.article
        ORDER BY r.step
        """,
        row ->
            new AnnotatedArticle(
                row.getLong(1),
                RecordJson.read(row, 2, Article.class),
                RecordJson.read(row, 3, Annotations.class)),
        this::article);
  }

  /** The newest reading comes last, so that its length stays. */
  private void article(AnnotatedArticle annotated) {
    String id = annotated.id();
    int length = annotated.text().length();
    lengths.put(id, length);
    Annotations found = annotated.annotations();
    Predicate<@Nullable Span> outside = span -> span != null && span.end() > length;
    boolean bad =
        annotated.article().paragraphs().stream().anyMatch(p -> outside.test(p.span()))
            || found.sentences().stream().anyMatch(outside)
            || found.entities().stream().anyMatch(mention -> outside.test(mention.span()))
            || found.times().stream().anyMatch(time -> outside.test(time.span()))
            || found.events().stream().anyMatch(event -> outside.test(event.trigger()))
            || found.attributions().stream().anyMatch(said -> parts(said).anyMatch(outside));
    if (bad) {
      problem("article " + id + " has a span that leaves its text");
    }
  }

  private static Stream<Span> parts(Attribution said) {
    return Stream.of(said.source(), said.cue(), said.content()).flatMap(List::stream);
  }

  private void stories() {
    sql.each(
        """
        SELECT m.article, s.id FROM membership m JOIN story s ON s.id = m.story
        WHERE s.into_story IS NOT NULL ORDER BY m.article
        """,
        row ->
            "article " + row.getString(1) + " is in story " + row.getString(2) + ", which is gone",
        this::problem);
    sql.each(
        """
        SELECT s.id FROM story s WHERE s.into_story IS NULL
          AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.story = s.id) ORDER BY s.founder
        """,
        row -> "story " + row.getString(1) + " has no articles",
        this::problem);
    List<String> retired =
        sql.all(
            "SELECT id FROM story WHERE into_story IS NOT NULL ORDER BY founder",
            row -> row.getString(1));
    Queries queries = new Queries(sql);
    for (String story : retired) {
      try {
        queries.liveStory(story);
      } catch (StoreException e) {
        problem("story " + story + " leads back to itself");
      }
    }
  }

  private void reuse() {
    sql.each(
        "SELECT link FROM reuse ORDER BY a, b",
        row -> RecordJson.read(row, 1, ReuseLink.class),
        link -> {
          boolean bad =
              link.passages().stream()
                  .anyMatch(p -> leaves(link.a(), p.inA()) || leaves(link.b(), p.inB()));
          if (bad) {
            problem("the passages of " + link.a() + " and " + link.b() + " leave their texts");
          }
        });
  }

  private boolean leaves(String article, Span span) {
    return span.end() > lengths.getOrDefault(article, 0);
  }

  private record StoryEvidence(String story, Evidence evidence) {}

  private void evidence() {
    sql.each(
        """
        SELECT e.story, e.content FROM evidence e JOIN story s ON s.id = e.story
        WHERE s.awaiting = 0 ORDER BY e.story
        """,
        row -> new StoryEvidence(row.getString(1), RecordJson.read(row, 2, Evidence.class)),
        found -> {
          boolean bad =
              found.evidence.claims().stream()
                  .flatMap(claim -> claim.members().stream())
                  .anyMatch(member -> leaves(member.article(), member.span()));
          if (bad) {
            problem("a claim of story " + found.story + " leaves the text of its article");
          }
        });
    sql.each(
        """
        SELECT s.id FROM story s WHERE s.into_story IS NULL AND s.awaiting = 0
          AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.story = s.id) ORDER BY s.founder
        """,
        row -> "story " + row.getString(1) + " has no evidence and awaits none",
        this::problem);
    new ProfileCheck(sql).check(this::problem);
  }

  private void log() {
    sql.each(
        """
        SELECT DISTINCT r.article FROM reading r WHERE NOT EXISTS
          (SELECT 1 FROM change c WHERE c.kind = 'article' AND c.id = r.article)
        """,
        row -> "the log of changes does not know article " + row.getString(1),
        this::problem);
  }

  private void problemIfAny(String problem) {
    if (!problem.isEmpty()) {
      problem(problem);
    }
  }

  private void problem(String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }
}
