package org.headwater.story;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The story that each article is in for whoever looks from outside: the one that a ruling holds it
 * in, else the one that its group counts to, else that of its group's own name, else the one where
 * it was before the newest ruling on it. For {@link Rulings}.
 */
final class Places {
  private final Holds holds;
  private final Governance governance;
  private final Succession succession;

  Places(Holds holds, Governance governance, Succession succession) {
    this.holds = holds;
    this.governance = governance;
    this.succession = succession;
  }

  /** The story that an article is in; empty for one that nothing is known of. */
  String of(String article, Groups groups) {
    String held = holds.story(article);
    if (held != null) {
      return held;
    }
    return groups
        .groupOf(article)
        .map(succession::story)
        .orElseGet(() -> Objects.requireNonNullElse(holds.origin(article), ""));
  }

  /** The same for many, without those that nothing is known of. */
  Map<String, String> of(Collection<String> articles, Groups groups) {
    Map<String, String> places = new LinkedHashMap<>();
    for (String article : articles) {
      String place = of(article, groups);
      if (!place.isEmpty()) {
        places.put(article, place);
      }
    }
    return places;
  }

  /** The same for all articles of the window and those that any ruling ever held. */
  Map<String, String> all(Groups groups) {
    return of(known(groups), groups);
  }

  /** All articles of the window, and those that any ruling ever held. */
  Collection<String> known(Groups groups) {
    Set<String> known = new LinkedHashSet<>(groups.articles());
    known.addAll(holds.articles());
    return known;
  }

  /**
   * The name under which a story is known now. Stories are named after an article that was in them:
   * where an engine makes no story of the name, the one of that article is meant.
   */
  String standing(String story, Groups groups) {
    String now = holds.current(story);
    boolean stands =
        !groups.members(now).isEmpty()
            || holds.isStory(now)
            || governance.groups().stream().anyMatch(group -> succession.story(group).equals(now));
    String founder = "a" + now.substring(1);
    return stands || groups.groupOf(founder).isEmpty() ? now : of(founder, groups);
  }
}
