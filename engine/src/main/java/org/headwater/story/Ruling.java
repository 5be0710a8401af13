package org.headwater.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision on where articles belong.
 *
 * @param number its place among all decisions; later ones win
 * @param story the id of the story that the held articles belong to
 * @param group the id of a group of their own, for articles that are taken out of their story; it
 *     is no article's number. Null when they stay with those that they are with
 * @param held the articles that it gives a place, with the stories that they were in
 * @param apart the articles that are not of one event with the held ones
 */
public record Ruling(
    long number,
    Kind kind,
    String story,
    @Nullable String group,
    List<Held> held,
    List<String> apart) {
  public Ruling {
    held = List.copyOf(held);
    apart = List.copyOf(apart);
    if (held.isEmpty()) {
      throw new IllegalArgumentException("a ruling about no article");
    }
  }

  /** The same with another story. */
  Ruling into(String other) {
    return new Ruling(number, kind, other, group, held, apart);
  }

  /** What a person may decide on stories. */
  public enum Kind {
    /** An article belongs to another story. */
    MOVE,
    /** All articles of a story, and those that will come to it, belong to another. */
    MERGE,
    /** Some articles of a story are one of their own. */
    SPLIT,
    /** An article stays in the story that it is in. */
    PIN
  }

  /** An article and the story that it was in when the ruling was made. */
  public record Held(String article, String story) {}
}
