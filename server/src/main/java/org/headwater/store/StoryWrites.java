package org.headwater.store;

import java.util.List;
import java.util.Optional;
import org.headwater.evidence.Evidence;
import org.headwater.reuse.ReuseLink;
import org.headwater.store.StoreChange.Kind;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.Profile;
import org.jspecify.annotations.Nullable;

/** Stories, who is in them and what is known of them; see {@link StoreWriter}. */
final class StoryWrites {
  private final Sql sql;

  StoryWrites(Sql sql) {
    this.sql = sql;
  }

  void putJoin(Join join, List<ReuseLink> links) {
    putLinks(join.article(), links);
    if (join.founded()) {
      touch(foundedBy(join.article()));
    }
    join.changes().forEach(this::putChange);
    touch(join.story());
    enter(join);
  }

  void putSettlement(long capture, List<Change> changes) {
    sql.update("INSERT INTO settlement (capture) VALUES (?) ON CONFLICT DO NOTHING", capture);
    changes.forEach(this::putChange);
  }

  void putDecided(long decision, List<Change> changes) {
    changes.forEach(change -> putChange(change, decision));
  }

  private void putChange(Change change) {
    putChange(change, null);
  }

  private void putChange(Change change, @Nullable Long decision) {
    apply(change);
    sql.update(
        "INSERT INTO story_change (from_story, into_story, account, decision) VALUES (?, ?, ?, ?)",
        from(change),
        change.into(),
        RecordJson.write(change),
        decision);
  }

  /** A story is named after its founder; changes of the same moment may already have merged it. */
  private static String foundedBy(String article) {
    return "s" + article.substring(1);
  }

  /** An article that founded the story that it is still in did so with its first content. */
  private void enter(Join join) {
    Optional<String> before =
        sql.one(
            "SELECT story FROM membership WHERE article = ?",
            row -> row.getString(1),
            join.article());
    sql.update(
        """
        INSERT INTO membership (article, story, account) VALUES (?, ?, ?)
        ON CONFLICT (article) DO UPDATE SET story = excluded.story,
          account = iif(account ->> '$.founded' AND story = excluded.story, account, excluded.account)
        """,
        join.article(),
        join.story(),
        RecordJson.write(join));
    before.filter(story -> !story.equals(join.story())).ifPresent(s -> settle(s, join.story()));
  }

  private void putLinks(String article, List<ReuseLink> links) {
    sql.update("DELETE FROM reuse WHERE a = ?1 OR b = ?1", article);
    for (ReuseLink link : links) {
      sql.update(
          "INSERT OR REPLACE INTO reuse (a, b, link) VALUES (?, ?, ?)",
          link.a(),
          link.b(),
          RecordJson.write(link));
    }
  }

  private void apply(Change change) {
    switch (change) {
      case Change.Merged merged -> {
        if (isStory(merged.from())) {
          touch(merged.into());
          moveAll(merged.from(), merged.into());
          retire(merged.from(), merged.into());
        }
      }
      case Change.Moved moved -> moveSome(List.of(moved.article()), moved.from(), moved.into());
      case Change.Split split -> moveSome(split.articles(), split.from(), split.into());
    }
  }

  /** An article of a decision that another engine could not read is in no story. */
  private void moveSome(List<String> articles, String from, String into) {
    List<String> known = articles.stream().filter(this::isInStory).toList();
    if (!known.isEmpty()) {
      touch(into);
      known.forEach(article -> move(article, into));
      settle(from, into);
    }
  }

  private boolean isStory(String story) {
    return sql.number("SELECT EXISTS (SELECT 1 FROM story WHERE id = ?)", story) == 1;
  }

  private boolean isInStory(String article) {
    return sql.number("SELECT EXISTS (SELECT 1 FROM membership WHERE article = ?)", article) == 1;
  }

  private void moveAll(String from, String into) {
    List<String> articles =
        sql.all(
            "SELECT article FROM membership WHERE story = ? ORDER BY article",
            row -> row.getString(1),
            from);
    articles.forEach(article -> move(article, into));
  }

  private void move(String article, String into) {
    sql.update("UPDATE membership SET story = ? WHERE article = ?", into, article);
    changed(Kind.ARTICLE, article);
  }

  /** What articles left has other evidence now, or is no story any more. */
  private void settle(String from, String into) {
    if (sql.number("SELECT count(*) FROM membership WHERE story = ?", from) > 0) {
      touch(from);
    } else {
      retire(from, into);
    }
  }

  private void retire(String from, String into) {
    sql.update("UPDATE story SET into_story = ?, awaiting = 0 WHERE id = ?", into, from);
    sql.update("DELETE FROM evidence WHERE story = ?", from);
    dropProfile(from);
    sql.update("DELETE FROM unweighed WHERE story = ?", from);
    changed(Kind.STORY, from);
  }

  /** Makes the story, or calls it back, and has it await its evidence. */
  private void touch(String story) {
    sql.update(
        """
        INSERT INTO story (id, founder, into_story, awaiting) VALUES (?, ?, NULL, 1)
        ON CONFLICT (id) DO UPDATE SET into_story = NULL, awaiting = 1
        """,
        story,
        founder(story));
  }

  void await(String story) {
    sql.update("UPDATE story SET awaiting = 1 WHERE id = ?", story);
  }

  private static String from(Change change) {
    return switch (change) {
      case Change.Merged merged -> merged.from();
      case Change.Moved moved -> moved.from();
      case Change.Split split -> split.from();
    };
  }

  List<String> awaiting() {
    return sql.all(
        "SELECT id FROM story WHERE awaiting = 1 ORDER BY founder", row -> row.getString(1));
  }

  void putEvidence(StorySummary summary, Evidence evidence, Profile profile) {
    putProfile(summary.story(), profile);
    sql.update(
        "INSERT OR REPLACE INTO evidence (story, summary, content) VALUES (?, ?, ?)",
        summary.story(),
        RecordJson.write(summary),
        RecordJson.write(evidence));
    sql.update("UPDATE story SET awaiting = 0 WHERE id = ?", summary.story());
    sql.update("DELETE FROM unweighed WHERE story = ?", summary.story());
    changed(Kind.STORY, summary.story());
  }

  private void putProfile(String story, Profile profile) {
    dropProfile(story);
    sql.update(
        "INSERT INTO profile (story, content) VALUES (?, ?)", story, RecordJson.write(profile));
    for (String key : profile.keys()) {
      sql.update("INSERT INTO profile_key (key, founder) VALUES (?, ?)", key, founder(story));
    }
  }

  private void dropProfile(String story) {
    sql.update("DELETE FROM profile WHERE story = ?", story);
    sql.update("DELETE FROM profile_key WHERE founder = ?", founder(story));
  }

  private static long founder(String story) {
    return Long.parseLong(story.substring(1));
  }

  private void changed(Kind kind, String id) {
    sql.update("INSERT INTO change (kind, id) VALUES (?, ?)", kind.label(), id);
  }
}
