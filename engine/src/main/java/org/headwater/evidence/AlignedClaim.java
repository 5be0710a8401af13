package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The propositions that are one claim.
 *
 * @param core those whose own claim it is
 * @param further those of other claims that say this too, besides something else
 */
record AlignedClaim(List<Proposition> core, List<Proposition> further) {
  AlignedClaim {
    core = List.copyOf(core);
    further = List.copyOf(further);
  }

  List<Proposition> members() {
    List<Proposition> members = new ArrayList<>(core);
    members.addAll(further);
    return members;
  }

  /**
   * The members by which the claim is judged: a long sentence that touches it tells neither its
   * origin nor a contradiction where its article says the claim itself.
   */
  List<Proposition> judged() {
    Set<Integer> articles = new HashSet<>();
    core.forEach(member -> articles.add(member.article()));
    List<Proposition> judged = new ArrayList<>(core);
    further.stream().filter(member -> !articles.contains(member.article())).forEach(judged::add);
    return judged;
  }
}
