package org.headwater.bench.evidence;

import java.util.List;
import org.headwater.evidence.Member;

/**
 * A claim of a story, labelled by hand or found by the engine. Spans count code points.
 *
 * @param text in the labeller's own words, or the words the engine shows
 * @param low how many of its origins are known to be different, at least 1
 */
record StoryClaim(String text, List<Member> members, int low, List<Difference> differences) {
  /**
   * Values that differ.
   *
   * @param slot in what they differ
   * @param places of the values: the words themselves where a person labelled them; where the
   *     engine found them, the members of the articles it names
   */
  record Difference(String slot, List<Place> places) {
    Difference {
      places = List.copyOf(places);
    }

    /** A slot for what no other slot says agrees with every slot. */
    boolean agrees(Difference other) {
      String any = "wording-of-fact";
      return slot.equals(other.slot) || slot.equals(any) || other.slot.equals(any);
    }
  }

  StoryClaim {
    members = List.copyOf(members);
    differences = List.copyOf(differences);
    if (members.isEmpty() || low < 1) {
      throw new IllegalArgumentException("a claim needs a member and an origin: " + text);
    }
  }

  /** Whether a member lies in the same place. */
  boolean has(Place place) {
    return members.stream().anyMatch(member -> Place.of(member).same(place));
  }

  /** In how many articles it is. */
  long articles() {
    return members.stream().map(Member::article).distinct().count();
  }
}
