package org.headwater.story;

import java.util.List;
import java.util.Optional;

/**
 * The profiles of all stories, found by their keys; whoever keeps the stories keeps it. Answers
 * depend on the stories alone.
 */
public interface StoryIndex {
  /** The profile of a story. */
  Optional<Profile> profile(String story);

  /** How many stories have a profile. */
  long stories();

  /**
   * How many stories have a key.
   *
   * @param most where counting may end
   */
  int count(String key, int most);

  /**
   * Stories with a key, those whose numbers are nearest to a story's, itself left out: so many
   * founded before it and as many founded after it at most.
   */
  List<String> near(String key, String story, int most);
}
