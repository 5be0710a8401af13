package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a claim in two where one article gives two unlike statements of it to two sources.
 *
 * <p>Why: "Nine were hurt when the ferries collided, the rescuers said" holds together what another
 * outlet tells apart: how many were hurt, by the rescuers, and how they collided, by the
 * investigators. Left in one claim, two sources seem to bear out what each of them says alone. How:
 * of the first such pair of an article, whether the claim is their own or a further one, each
 * becomes a claim of its own with the members of other articles that are like it; who is like both
 * belongs to both. A part that no other article carries is none, and who denies it stays with what
 * is denied; of three sources the other two stay together. Cost: a comparison of articles for each
 * pair of members, of words for those of one.
 */
final class TwoSources {
  private final AlignmentSettings settings;
  private final Likeness likeness;

  TwoSources(AlignmentSettings settings, Likeness likeness) {
    this.settings = settings;
    this.likeness = likeness;
  }

  /** The claim, or the two that it is. */
  List<AlignedClaim> parted(AlignedClaim claim) {
    List<Proposition> members = claim.members();
    for (int i = 0; i < members.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (areTwo(members.get(k), members.get(i))) {
          return parted(claim, members.get(k), members.get(i));
        }
      }
    }
    return List.of(claim);
  }

  private boolean areTwo(Proposition a, Proposition b) {
    return a.article() == b.article()
        && a.stance().carries()
        && b.stance().carries()
        && a.negated() == b.negated()
        && !a.chain().isEmpty()
        && !b.chain().isEmpty()
        && a.chain().getLast().isNamed()
        && b.chain().getLast().isNamed()
        && !a.chain().getLast().isOf(b.chain().getLast())
        && likeness.odds(a, b) < settings.join()
        && !likeness.agree(a, b);
  }

  private List<AlignedClaim> parted(AlignedClaim claim, Proposition a, Proposition b) {
    AlignedClaim first = part(claim, a, b);
    AlignedClaim second = part(claim, b, a);
    return isShared(first, a) && isShared(second, b) ? List.of(first, second) : List.of(claim);
  }

  private AlignedClaim part(AlignedClaim claim, Proposition of, Proposition not) {
    return new AlignedClaim(of(claim.core(), of, not), of(claim.further(), of, not));
  }

  private List<Proposition> of(List<Proposition> members, Proposition of, Proposition not) {
    List<Proposition> kept = new ArrayList<>();
    for (Proposition member : members) {
      double odds = member == of ? Double.POSITIVE_INFINITY : likeness.odds(member, of);
      double others = member == not ? Double.POSITIVE_INFINITY : likeness.odds(member, not);
      boolean like = member != not && odds >= settings.join() && member.article() != of.article();
      if (member == of || like || odds >= others) {
        kept.add(member);
      }
    }
    return kept;
  }

  private static boolean isShared(AlignedClaim claim, Proposition of) {
    return claim.core().stream()
        .anyMatch(member -> member.stance().carries() && member.article() != of.article());
  }
}
