package org.headwater.acceptance;

import static org.headwater.acceptance.StoryView.stream;
import static org.headwater.acceptance.StoryView.strings;
import static org.headwater.acceptance.StoryView.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The claims: their members, stances, origins and states, and where the accounts differ. */
final class ClaimChecks {
  private final Samples samples;
  private final Checks checks;

  ClaimChecks(Samples samples, Checks checks) {
    this.samples = samples;
    this.checks = checks;
  }

  void run() {
    stream(samples.expected().path("claims")).forEach(this::claim);
    stream(samples.expected().path("disagreements")).forEach(this::disagreement);
  }

  /** The claim that holds most of the wanted members; of two that hold as many, the tighter. */
  private static JsonNode claimLike(StoryView story, JsonNode wanted) {
    return story
        .items("claims")
        .max(
            Comparator.comparingLong((JsonNode claim) -> covered(story, claim, wanted))
                .thenComparingInt(claim -> -claim.path("members").size()))
        .orElseThrow();
  }

  private static long covered(StoryView story, JsonNode claim, JsonNode wanted) {
    return stream(wanted.path("members"))
        .filter(m ->
            stream(claim.path("members"))
                .anyMatch(s -> story.covers(s, text(m, "page"), text(m, "anchor"))))
        .count();
  }

  private void claim(JsonNode wanted) {
    String name = "claim " + text(wanted, "name");
    StoryView story = samples.storyNamed(text(wanted, "story"));
    JsonNode claim = claimLike(story, wanted);
    long found = covered(story, claim, wanted);
    checks.add(
        name + " has all its members",
        found == wanted.path("members").size(),
        found + " in " + claim);
    List<String> undenied =
        stream(wanted.path("members"))
            .filter(m -> text(m, "stance").equals("denies"))
            .filter(m -> stream(claim.path("members")).noneMatch(s -> denies(story, s, m)))
            .map(m -> text(m, "page"))
            .toList();
    checks.add(name + " is denied where it is", undenied.isEmpty(), undenied + " in " + claim);
    checks.addOrigins(name, claim.path("origins"), wanted.path("origins"));
    List<String> states = List.of(text(wanted, "state"), text(wanted, "orState"));
    checks.add(name + " state", states.contains(text(claim, "state")), claim.path("state"));
    Set<String> silent = Set.copyOf(story.ids(strings(wanted.path("silent"))));
    checks.add(
        name + " silent",
        Set.copyOf(strings(claim.path("silent"))).equals(silent),
        claim.path("silent"));
  }

  private static boolean denies(StoryView story, JsonNode member, JsonNode wanted) {
    return text(member, "stance").equals("denies")
        && story.covers(member, text(wanted, "page"), text(wanted, "anchor"));
  }

  private void disagreement(JsonNode wanted) {
    StoryView story = samples.storyNamed(text(wanted, "story"));
    JsonNode named =
        stream(samples.expected().path("claims"))
            .filter(c -> text(c, "name").equals(text(wanted, "claim")))
            .findFirst()
            .orElseThrow();
    List<JsonNode> divergences =
        story
            .items("claims")
            .filter(claim -> covered(story, claim, named) > 1)
            .flatMap(claim -> stream(claim.path("divergence")))
            .toList();
    checks.add(
        "disagreement " + text(wanted, "claim") + " on " + text(wanted, "slot"),
        divergences.stream()
            .filter(d -> text(d, "slot").equals(text(wanted, "slot")))
            .anyMatch(d -> parts(d, story, stream(wanted.path("values")).toList())),
        divergences);
  }

  /** Whether each wanted side is a value of its own. */
  private static boolean parts(JsonNode divergence, StoryView story, List<JsonNode> wanted) {
    Set<Integer> taken = new HashSet<>();
    List<JsonNode> seen = stream(divergence.path("values")).toList();
    for (JsonNode side : wanted) {
      int found = -1;
      for (int i = 0; i < seen.size() && found < 0; i++) {
        found = !taken.contains(i) && isSide(seen.get(i), story, side) ? i : -1;
      }
      taken.add(found);
    }
    return !taken.contains(-1);
  }

  /** It is held by one of the side's pages, in one of the side's words where it names some. */
  private static boolean isSide(JsonNode seen, StoryView story, JsonNode side) {
    List<String> pages = story.ids(strings(side.path("pages")));
    List<String> words = strings(side.path("words"));
    return strings(seen.path("articles")).stream().anyMatch(pages::contains)
        && (words.isEmpty() || words.stream().anyMatch(text(seen, "value")::contains));
  }
}
