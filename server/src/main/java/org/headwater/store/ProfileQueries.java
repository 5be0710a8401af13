package org.headwater.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.story.Profile;
import org.headwater.story.StoryIndex;

/** The profiles of stories, read on one connection. Every look-up goes through an index. */
final class ProfileQueries implements StoryIndex {
  private final Sql sql;

  ProfileQueries(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Profile> profile(String story) {
    return sql.one(
        "SELECT content FROM profile WHERE story = ?",
        row -> RecordJson.read(row, 1, Profile.class),
        story);
  }

  @Override
  public long stories() {
    return sql.number("SELECT count(*) FROM profile");
  }

  @Override
  public int count(String key, int most) {
    return (int)
        sql.number(
            "SELECT count(*) FROM (SELECT 1 FROM profile_key WHERE key = ? LIMIT ?)", key, most);
  }

  @Override
  public List<String> near(String key, String story, int most) {
    long founder = Long.parseLong(story.substring(1));
    List<String> near =
        new ArrayList<>(near("founder < ? ORDER BY founder DESC", key, founder, most));
    near.addAll(near("founder > ? ORDER BY founder", key, founder, most));
    return near;
  }

  private List<String> near(String where, String key, long founder, int most) {
    return sql.all(
        "SELECT founder FROM profile_key WHERE key = ? AND " + where + " LIMIT ?",
        row -> "s" + row.getLong(1),
        key,
        founder,
        most);
  }
}
