package org.headwater.evidence;

import java.util.List;

/**
 * One proposition that a reader could believe or doubt, with every place of the story that states
 * or denies it.
 *
 * @param id {@code c1}, {@code c2}, … within the story: most articles first, then by first place
 * @param text the clearest member's own words
 * @param members by article in order of arrival, then by place
 * @param silent ids of the story's articles without a member
 */
public record Claim(
    String id,
    String text,
    ClaimState state,
    Slots slots,
    List<Member> members,
    List<String> silent,
    Origins origins,
    List<Divergence> divergence) {
  public Claim {
    members = List.copyOf(members);
    silent = List.copyOf(silent);
    divergence = List.copyOf(divergence);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a claim without a member: " + id);
    }
  }
}
