package org.headwater.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed in stories that already stood: by a maintenance pass, or by a person. */
public sealed interface Change {
  /** The story under whose id the articles are from now on. */
  String into();

  /** What the machine saw; null where a person decided. */
  @Nullable Why why();

  /**
   * All articles of a story went to another; the old id leads to the new one for ever.
   *
   * @param from the id that is no longer used
   */
  record Merged(String from, String into, @Nullable Why why) implements Change {}

  /** One article went from one story to another that fits it better. */
  record Moved(String article, String from, String into, @Nullable Why why) implements Change {}

  /**
   * A story fell apart; the part without the founding article got an id of its own.
   *
   * @param articles the part that left, in order of arrival
   * @param why the nearest article of those that stayed, and how near; null when none was compared
   */
  record Split(String from, String into, List<String> articles, @Nullable Why why)
      implements Change {
    public Split {
      articles = List.copyOf(articles);
    }
  }
}
