package org.headwater.story;

import java.util.List;
import java.util.Optional;

/**
 * The stories as the machine alone sees them, of all languages. Ids of groups are ids of stories;
 * an article that left the window is in none.
 */
public interface Groups {
  /** The group of an article of the window. */
  Optional<String> groupOf(String article);

  /** The articles of a group that are in the window; none for an id that is no group. */
  List<String> members(String group);

  /** All articles of the window. */
  List<String> articles();

  /**
   * Puts the articles among them that are in the window into a group, out of those where they are.
   */
  void take(List<String> articles, String group);

  /** Puts all articles of a group into another one that has articles of their language. */
  void pour(String group, String into);

  /** From now on articles are kept apart as these say. */
  void bind(Bonds bonds);

  /** Looks once more at the groups that were touched. */
  List<Change> look();
}
