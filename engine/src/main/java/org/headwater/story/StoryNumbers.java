package org.headwater.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
   * as when the article was there before, that one. A story of both languages goes into others by
   * steps of either, so each step is looked for in all. Steps of two languages may lead round in a
   * circle, which ends where it began to repeat.
   */
  long home(long arrival) {
    long number = arrival;
    Set<Long> seen = new HashSet<>();
    Long next = arrival;
    while (next != null && seen.add(next)) {
      number = next;
      next = next(number);
    }
    return number;
  }

  /** Where a number leads that has no articles in any language, or null. */
  private @Nullable Long next(long number) {
    if (!stories.members(number).isEmpty() || isElsewhere(number)) {
      return null;
    }
    Long next = stories.next(number);
    for (int i = 0; i < others.size() && next == null; i++) {
      next = others.get(i).next(number);
    }
    return next;
  }
}
