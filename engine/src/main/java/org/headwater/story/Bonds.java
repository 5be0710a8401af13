package org.headwater.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which articles are never put into one group, since a person has said that they are not of one
 * event.
 *
 * <p>How: an article stands on a side of each decision that it has part in, told by the number of
 * the decision or its negative; two articles are apart when they stand on two sides of one. Groups
 * stand on all sides of their articles.
 */
public final class Bonds {
  /** Nothing is apart. */
  public static final Bonds NONE = new Bonds(Map.of());

  private final Map<String, Set<Long>> sides;

  private Bonds(Map<String, Set<Long>> sides) {
    this.sides = sides;
  }

  /** Gathers bonds. */
  static final class Builder {
    private final Map<String, Set<Long>> sides = new HashMap<>();

    /** Puts an article on a side of a decision: its number or the negative. */
    void add(String article, long side) {
      sides.computeIfAbsent(article, id -> new TreeSet<>()).add(side);
    }

    Bonds build() {
      return new Bonds(sides);
    }
  }

  /** The sides that an article stands on. */
  Set<Long> sides(String article) {
    return sides.getOrDefault(article, Set.of());
  }

  /** Whether two articles are apart. */
  boolean apart(String one, String other) {
    return apart(sides(one), sides(other));
  }

  /** Whether two groups are apart by the sides that they stand on. */
  static boolean apart(Set<Long> one, Set<Long> other) {
    Set<Long> fewer = one.size() <= other.size() ? one : other;
    Set<Long> more = one.size() <= other.size() ? other : one;
    for (long side : fewer) {
      if (more.contains(-side)) {
        return true;
      }
    }
    return false;
  }
}
