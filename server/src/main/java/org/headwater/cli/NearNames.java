package org.headwater.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwater.evidence.Owners;

/**
 * The names that somebody may have meant: those with the most pairs of letters in common (Dice's
 * measure). Cost: linear in the names.
 */
final class NearNames {
  private static final double NEAR = 0.4;
  private static final int MOST = 5;

  private NearNames() {}

  private record Near(String name, double likeness) {}

  /** The nearest of some names of outlets, the best first; none when nothing is near. */
  static List<String> of(String name, List<String> names) {
    Set<String> wanted = pairs(name);
    return names.stream()
        .map(each -> new Near(each, likeness(wanted, pairs(each))))
        .filter(near -> near.likeness >= NEAR)
        .sorted(Comparator.comparingDouble((Near near) -> -near.likeness).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  private static double likeness(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }

  /** Also with the borders of the name, so that its beginning counts. */
  private static Set<String> pairs(String name) {
    String bordered = " " + Owners.key(name) + " ";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < bordered.length(); i++) {
      pairs.add(bordered.substring(i, i + 2));
    }
    return pairs;
  }
}
