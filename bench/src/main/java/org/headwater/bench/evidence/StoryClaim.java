package org.headwater.bench.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.Member;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a story, labelled by hand or found by the engine. Spans count code points.
 *
 * @param text in the labeller's own words, or the words the engine shows
 * @param kind which part it has in the story; null where the label does not say
 * @param low how many of its origins are known to be different, at least 1
 * @param high how many there could be at most
 */
record StoryClaim(
    String text,
    @Nullable ClaimKind kind,
    List<Member> members,
    int low,
    int high,
    List<Difference> differences) {
  /**
   * Values that differ.
   *
   * @param slot in what they differ
   * @param values each with its places: the words themselves where a person labelled them or the
   *     engine knows them, else the members of the articles that the engine names
   */
  record Difference(String slot, List<List<Place>> values) {
    Difference {
      values = values.stream().map(List::copyOf).toList();
    }

    /** The places of all values. */
    List<Place> places() {
      return values.stream().flatMap(List::stream).toList();
    }

    /** Whether two values of the other lie where two different ones of these do. */
    boolean holds(Difference other) {
      for (int i = 0; i < other.values.size(); i++) {
        for (int k = 0; k < other.values.size(); k++) {
          if (i != k && holds(other.values.get(i), other.values.get(k))) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean holds(List<Place> first, List<Place> second) {
      for (int i = 0; i < values.size(); i++) {
        for (int k = 0; k < values.size(); k++) {
          if (i != k && meet(values.get(i), first) && meet(values.get(k), second)) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean meet(List<Place> own, List<Place> others) {
      return own.stream().anyMatch(place -> others.stream().anyMatch(place::same));
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
    if (members.isEmpty() || low < 1 || high < low) {
      throw new IllegalArgumentException("a claim needs a member and an origin: " + text);
    }
  }

  /** A claim of which no kind is known, and how many origins it has. */
  StoryClaim(String text, List<Member> members, int low, List<Difference> differences) {
    this(text, null, members, low, low, differences);
  }

  /** Whether a member lies in the same place. */
  boolean has(Place place) {
    return members.stream().anyMatch(member -> Place.of(member).same(place));
  }

  /** In how many articles it is. */
  long articles() {
    return inArticles().size();
  }

  /** Whether another is in the same articles. */
  boolean sharesArticles(StoryClaim other) {
    return inArticles().equals(other.inArticles());
  }

  private Set<String> inArticles() {
    return members.stream().map(Member::article).collect(Collectors.toSet());
  }
}
