package org.headwater.story;

import java.util.List;

/**
 * Which number a new story may take, when the states of a store's languages share one row of them:
 * an article whose new version is in another language founds its story in another state, while the
 * others of its story stay behind under its number.
 */
final class StoryNumbers {
  private final Assignments stories;
  private List<Assignments> others = List.of();

  StoryNumbers(Assignments stories) {
    this.stories = stories;
  }

  /** From now on these are the stories of the other languages. */
  void standBeside(List<Assignments> known) {
    others = known;
  }

  /** Whether no story here or of another language has a number, or had it and leads on. */
  boolean isFree(long number) {
    return !stories.isStory(number) && others.stream().noneMatch(other -> other.isStory(number));
  }

  /** Whether a story has articles of another language. */
  boolean isElsewhere(long story) {
    return others.stream().anyMatch(other -> !other.members(story).isEmpty());
  }

  /**
   * The story for an article that founds one: that of its own number; where that is or was another,
   * as when the article was there before, that one.
   */
  long home(long arrival) {
    if (!stories.isStory(arrival)) {
      for (Assignments other : others) {
        if (other.isStory(arrival)) {
          return other.current(arrival);
        }
      }
    }
    return stories.current(arrival);
  }
}
