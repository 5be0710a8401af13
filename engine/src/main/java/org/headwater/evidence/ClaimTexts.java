package org.headwater.evidence;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Whose words stand for a claim; no member stands for two, as far as there are others. */
final class ClaimTexts {
  private final Set<Proposition> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The clearest member that stands for no other claim yet. */
  Proposition of(List<Proposition> clearestFirst) {
    Proposition chosen =
        clearestFirst.stream()
            .filter(member -> !taken.contains(member))
            .findFirst()
            .orElse(clearestFirst.getFirst());
    taken.add(chosen);
    return chosen;
  }
}
