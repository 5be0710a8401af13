package org.headwater.store;

import java.util.function.Consumer;
import org.headwater.story.Profile;

/** Looks whether every story is known beside others, under as many keys as its profile has. */
final class ProfileCheck {
  private final Sql sql;

  ProfileCheck(Sql sql) {
    this.sql = sql;
  }

  private record Keys(String story, long indexed, Profile profile) {}

  void check(Consumer<String> problem) {
    sql.each(
        """
        SELECT e.story FROM evidence e JOIN story s ON s.id = e.story
        WHERE s.awaiting = 0 AND NOT EXISTS (SELECT 1 FROM profile p WHERE p.story = e.story)
        ORDER BY s.founder
        """,
        row -> "story " + row.getString(1) + " is not known beside others: it has no profile",
        problem);
    sql.each(
        """
        SELECT p.story, (SELECT count(*) FROM profile_key k WHERE k.founder = s.founder), p.content
        FROM profile p JOIN story s ON s.id = p.story ORDER BY s.founder
        """,
        row -> new Keys(row.getString(1), row.getLong(2), RecordJson.read(row, 3, Profile.class)),
        found -> {
          if (found.indexed != found.profile.keys().size()) {
            problem.accept(
                "story %s is indexed under %d keys, its profile has %d"
                    .formatted(found.story, found.indexed, found.profile.keys().size()));
          }
        });
  }
}
