package org.headwater.bench.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.bench.evidence.StoryClaim.Difference;
import org.headwater.evidence.Member;

/**
 * What was labelled in a story beside what was found.
 *
 * <p>Two passages in one claim are a pair; it is right when one claim of the other side has members
 * in the same places, which means that they share half of the shorter. So neither side has to cut
 * clauses alike. Pairs are where sides can be compared without saying which claim is which; stances
 * and origins need that: a labelled claim and a found one belong together when at least half of
 * their members lie in the same places, the most alike first, each once. Quadratic in the claims of
 * a story, which are some dozens.
 */
final class Comparison {
  /** Two members of one claim. */
  record Pair(Member first, Member second) {
    boolean acrossArticles() {
      return !first.article().equals(second.article());
    }
  }

  /** A labelled claim and the found one that belongs to it. */
  record Match(StoryClaim labelled, StoryClaim found) {
    /** The share of members of both that lie in a place of the other, 0 to 1. */
    double likeness() {
      double shared = same(labelled, found) + same(found, labelled);
      return shared / (labelled.members().size() + found.members().size());
    }

    private static long same(StoryClaim one, StoryClaim other) {
      return one.members().stream().filter(member -> other.has(Place.of(member))).count();
    }
  }

  /** A labelled member and the found one in its place. */
  record Stances(Member labelled, Member found) {}

  /** A difference and the claim it is of. */
  record Stated(StoryClaim claim, Difference difference) {}

  private static final double HALF = 0.5;

  private final List<StoryClaim> labelled;
  private final List<StoryClaim> found;
  private final List<Match> matches;

  Comparison(List<StoryClaim> labelled, List<StoryClaim> found) {
    this.labelled = labelled;
    this.found = found;
    matches = match();
  }

  private List<Match> match() {
    List<Match> all = new ArrayList<>();
    for (StoryClaim label : labelled) {
      for (StoryClaim claim : found) {
        Match match = new Match(label, claim);
        if (match.likeness() >= HALF) {
          all.add(match);
        }
      }
    }
    all.sort(Comparator.comparingDouble(Match::likeness).reversed());
    List<StoryClaim> taken = new ArrayList<>();
    List<Match> best = new ArrayList<>();
    for (Match match : all) {
      if (taken.stream().noneMatch(claim -> claim == match.labelled || claim == match.found)) {
        taken.add(match.labelled);
        taken.add(match.found);
        best.add(match);
      }
    }
    return best;
  }

  /** Claims that belong together, the most alike first. */
  List<Match> matches() {
    return matches;
  }

  List<StoryClaim> labelled() {
    return labelled;
  }

  List<StoryClaim> found() {
    return found;
  }

  List<Pair> labelledPairs() {
    return pairs(labelled);
  }

  List<Pair> foundPairs() {
    return pairs(found);
  }

  private static List<Pair> pairs(List<StoryClaim> claims) {
    List<Pair> pairs = new ArrayList<>();
    for (StoryClaim claim : claims) {
      List<Member> members = claim.members();
      for (int i = 0; i < members.size(); i++) {
        for (Member second : members.subList(i + 1, members.size())) {
          pairs.add(new Pair(members.get(i), second));
        }
      }
    }
    return pairs;
  }

  boolean isFound(Pair pair) {
    return together(pair, found);
  }

  boolean isLabelled(Pair pair) {
    return together(pair, labelled);
  }

  private static boolean together(Pair pair, List<StoryClaim> claims) {
    Place first = Place.of(pair.first);
    Place second = Place.of(pair.second);
    return claims.stream().anyMatch(claim -> claim.has(first) && claim.has(second));
  }

  /** Every labelled member that was found, with the nearest found in its place. */
  List<Stances> stances() {
    List<Stances> stances = new ArrayList<>();
    for (StoryClaim claim : labelled) {
      List<Member> own =
          matches.stream()
              .filter(match -> match.labelled == claim)
              .flatMap(match -> match.found.members().stream())
              .toList();
      List<Member> every = found.stream().flatMap(other -> other.members().stream()).toList();
      for (Member member : claim.members()) {
        nearest(member, own)
            .or(() -> nearest(member, every))
            .ifPresent(other -> stances.add(new Stances(member, other)));
      }
    }
    return stances;
  }

  private static Optional<Member> nearest(Member member, List<Member> others) {
    Place place = Place.of(member);
    return others.stream()
        .filter(other -> Place.of(other).same(place))
        .max(Comparator.comparingDouble(other -> Place.of(other).likeness(place)));
  }

  List<Stated> labelledDifferences() {
    return differences(labelled);
  }

  List<Stated> foundDifferences() {
    return differences(found);
  }

  private static List<Stated> differences(List<StoryClaim> claims) {
    List<Stated> stated = new ArrayList<>();
    for (StoryClaim claim : claims) {
      claim.differences().forEach(difference -> stated.add(new Stated(claim, difference)));
    }
    return stated;
  }

  /** The labelled differences that were found and those found that were labelled, one to one. */
  Set<Stated> rightDifferences() {
    Set<Stated> right = new HashSet<>();
    for (Stated label : labelledDifferences()) {
      foundDifferences().stream()
          .filter(other -> !right.contains(other) && sameDifference(label, other))
          .findFirst()
          .ifPresent(other -> {
            right.add(label);
            right.add(other);
          });
    }
    return right;
  }

  /** The found one has two of the labelled values, in its own places, and as two values. */
  private static boolean sameDifference(Stated label, Stated other) {
    return other.difference.holds(label.difference) && label.difference.agrees(other.difference);
  }
}
