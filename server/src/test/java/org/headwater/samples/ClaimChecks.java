package org.headwater.samples;

import static org.headwater.samples.ReadSamples.strings;
import static org.headwater.samples.ReadSamples.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import tools.jackson.databind.JsonNode;

/** What is expected of the claims: who carries them, from how many origins, where they differ. */
final class ClaimChecks {
  private final ReadSamples samples;
  private final Verdicts verdicts;

  ClaimChecks(ReadSamples samples, Verdicts verdicts) {
    this.samples = samples;
    this.verdicts = verdicts;
  }

  void run() {
    for (JsonNode wanted : samples.expected("claims")) {
      claim(wanted);
    }
    for (JsonNode wanted : samples.expected("disagreements")) {
      disagreement(wanted);
    }
  }

  private void claim(JsonNode wanted) {
    String name = "claim " + wanted.get("name").asString();
    Optional<Claim> found = best(wanted);
    verdicts.that(name, found.isPresent(), "not found");
    found.ifPresent(claim -> compare(name, wanted, claim));
  }

  private void compare(String name, JsonNode wanted, Claim claim) {
    for (JsonNode member : wanted.get("members")) {
      boolean denial = member.get("stance").asString().equals("denies");
      verdicts.that(
          name + " " + member.get("page").asString() + (denial ? " denied" : ""),
          claim.members().stream()
              .filter(m -> meets(m, member))
              .anyMatch(m -> !denial || m.stance() == MemberStance.DENIES),
          "no such member of: " + claim.text());
    }
    Set<String> silent = Set.copyOf(claim.silent());
    for (String page : strings(wanted.get("silent"))) {
      verdicts.that(
          name + " silent " + page,
          silent.contains(samples.page(page).id()),
          "is a member of: " + claim.text());
    }
    int low = wanted.get("origins").get("low").asInt();
    int high = wanted.get("origins").get("high").asInt();
    verdicts.that(
        name + " origins",
        low <= claim.origins().low() && claim.origins().high() <= high,
        claim.origins().low()
            + " to "
            + claim.origins().high()
            + " is not in "
            + low
            + " to "
            + high);
    String state = claim.state().label();
    verdicts.that(
        name + " state",
        state.equals(wanted.get("state").asString()) || state.equals(text(wanted, "orState")),
        "found " + state);
  }

  /** The claim that meets most of the anchors; among equals the one with the fewest members. */
  private Optional<Claim> best(JsonNode wanted) {
    return Objects.requireNonNull(samples.story(wanted.get("story").asString()).evidence())
        .claims()
        .stream()
        .filter(claim -> met(claim, wanted) > 0)
        .max(
            Comparator.comparingLong((Claim claim) -> met(claim, wanted))
                .thenComparing(claim -> -claim.members().size()));
  }

  private long met(Claim claim, JsonNode wanted) {
    long met = 0;
    for (JsonNode member : wanted.get("members")) {
      if (claim.members().stream().anyMatch(m -> meets(m, member))) {
        met++;
      }
    }
    return met;
  }

  private boolean meets(Member member, JsonNode wanted) {
    String page = wanted.get("page").asString();
    return member.article().equals(samples.page(page).id())
        && samples.places(page, wanted.get("anchor").asString()).stream()
            .anyMatch(place -> place.overlaps(member.span()));
  }

  private void disagreement(JsonNode wanted) {
    String claimName = wanted.get("claim").asString();
    String slot = wanted.get("slot").asString();
    String name = "disagreement " + claimName + " " + slot;
    Claim claim = null;
    for (JsonNode each : samples.expected("claims")) {
      if (each.get("name").asString().equals(claimName)) {
        claim = best(each).orElse(null);
      }
    }
    verdicts.that(
        name,
        claim != null && (slot.equals("polarity") ? isDenied(claim) : parts(claim, slot, wanted)),
        claim == null ? "no such claim" : claim.divergence() + " of: " + claim.text());
  }

  private static boolean isDenied(Claim claim) {
    return claim.members().stream().anyMatch(m -> m.stance() == MemberStance.DENIES)
        && claim.members().stream().anyMatch(m -> m.stance().carries());
  }

  /** Whether the claim has a divergence in the slot that keeps the sides apart. */
  private boolean parts(Claim claim, String slot, JsonNode wanted) {
    List<Set<String>> sides = new ArrayList<>();
    for (JsonNode value : wanted.get("values")) {
      Set<String> side = new TreeSet<>();
      strings(value.get("pages")).forEach(page -> side.add(samples.page(page).id()));
      sides.add(side);
    }
    return claim.divergence().stream()
        .filter(divergence -> divergence.slot().equals(slot))
        .anyMatch(divergence -> parts(divergence, sides));
  }

  private static boolean parts(Divergence divergence, List<Set<String>> sides) {
    Set<String> met = new TreeSet<>();
    for (DivergentValue value : divergence.values()) {
      long touched =
          sides.stream().filter(side -> value.articles().stream().anyMatch(side::contains)).count();
      if (touched > 1) {
        return false;
      }
      met.addAll(value.articles());
    }
    return sides.stream().allMatch(side -> side.stream().anyMatch(met::contains));
  }
}
