package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts together what the claims of one story differ in, so that a reader meets each difference
 * once.
 *
 * <p>How: of what several finders see at one place of a claim in one slot the first stands, for a
 * reader of "12 and 15" needs no "12 and at least ten"; a difference whose values stand in the
 * places of another claim's is left to that claim. A statement and its denial in a single article
 * are no difference of accounts: that article tells both sides, as the stances of the claim show.
 * Cost: the square of the differences of a claim.
 */
final class ShownDifferences {
  /** A difference by the places of its values. */
  private record Seen(String slot, Set<Place> places) {}

  private final Set<Seen> seen = new HashSet<>();

  /** What several finders see in one claim; of those that see one place the first stands. */
  static List<Divergence> joined(List<Divergence> found) {
    List<Divergence> joined = new ArrayList<>();
    for (Divergence each : found) {
      if (joined.stream().noneMatch(each::meets)) {
        joined.add(each);
      }
    }
    return joined;
  }

  /** Those of a claim that no claim before it has shown. */
  List<Divergence> of(List<Divergence> joined) {
    return joined.stream()
        .filter(each -> !each.slot().equals(Denials.SLOT) || each.isBetweenArticles())
        .filter(each -> seen.add(key(each)))
        .toList();
  }

  private static Seen key(Divergence divergence) {
    Set<Place> places = new HashSet<>();
    divergence.values().forEach(value -> places.addAll(value.places()));
    return new Seen(divergence.slot(), places);
  }
}
