package org.headwater.story;

import java.util.List;

/** What a maintenance pass changed in stories that already stood. */
public sealed interface Change {
  /** The story under whose id the articles are from now on. */
  String into();

  /**
   * All articles of a story went to another; the old id leads to the new one for ever.
   *
   * @param from the id that is no longer used
   */
  record Merged(String from, String into, Why why) implements Change {}

  /** One article went from one story to another that fits it better. */
  record Moved(String article, String from, String into, Why why) implements Change {}

  /**
   * A story fell apart; the part without the founding article got an id of its own.
   *
   * @param articles the part that left, in order of arrival
   */
  record Split(String from, String into, List<String> articles) implements Change {
    public Split {
      articles = List.copyOf(articles);
    }
  }
}
