package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One proposition that a reader could believe or doubt, with every place of the story that states
 * or denies it.
 *
 * @param id {@code c1}, {@code c2}, … within the story: most articles first, then by first place
 * @param text the clearest member's own words
 * @param match how sure it is that the members say one thing
 * @param kind what part it has in the story
 * @param members by article in order of arrival, then by place
 * @param omissions what articles that carry it leave out of it
 */
public record Claim(
    String id,
    String text,
    ClaimState state,
    ClaimMatch match,
    ClaimKind kind,
    Slots slots,
    List<Member> members,
    Origins origins,
    List<Divergence> divergence,
    List<Omission> omissions) {
  public Claim {
    // a claim stored before there were kinds, omissions and doubtful matches lacks them
    match = Objects.requireNonNullElse(match, ClaimMatch.LIKELY);
    kind = Objects.requireNonNullElse(kind, ClaimKind.NEWS);
    omissions = List.copyOf(Objects.requireNonNullElse(omissions, List.<Omission>of()));
    members = List.copyOf(members);
    divergence = List.copyOf(divergence);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a claim without a member: " + id);
    }
  }

  /** A claim of the news that is surely one and of which no omission is known. */
  public Claim(
      String id,
      String text,
      ClaimState state,
      Slots slots,
      List<Member> members,
      Origins origins,
      List<Divergence> divergence) {
    this(
        id,
        text,
        state,
        ClaimMatch.LIKELY,
        ClaimKind.NEWS,
        slots,
        members,
        origins,
        divergence,
        List.of());
  }

  /**
   * Those of the story's articles that have no member, in their order. They are told apart when
   * they are asked for: kept with each claim they would grow with the square of a large story.
   *
   * @param articles ids of all articles of the story
   */
  public List<String> silent(List<String> articles) {
    Set<String> carriers = new HashSet<>();
    members.forEach(member -> carriers.add(member.article()));
    return articles.stream().filter(article -> !carriers.contains(article)).toList();
  }

  /** The state in words, with the doubt where the members may be two statements. */
  public String standing() {
    return (match == ClaimMatch.POSSIBLE ? "perhaps " : "") + state.label();
  }

  /** The same claim with further reasons of its origins. */
  Claim withReasons(List<String> further) {
    List<String> reasons = new ArrayList<>(origins.reasons());
    reasons.addAll(further);
    return new Claim(
        id,
        text,
        state,
        match,
        kind,
        slots,
        members,
        new Origins(origins.low(), origins.high(), reasons),
        divergence,
        omissions);
  }
}
