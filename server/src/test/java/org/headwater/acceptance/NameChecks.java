package org.headwater.acceptance;

import static org.headwater.acceptance.StoryView.stream;
import static org.headwater.acceptance.StoryView.strings;
import static org.headwater.acceptance.StoryView.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Who is one, who is not, and who is nobody: entities over the pages of a story. */
final class NameChecks {
  private final Samples samples;
  private final Checks checks;

  NameChecks(Samples samples, Checks checks) {
    this.samples = samples;
    this.checks = checks;
  }

  void run() {
    JsonNode entities = samples.expected().path("entities");
    stream(entities.path("one")).forEach(this::oneEntity);
    stream(entities.path("apart")).forEach(this::entitiesApart);
    stream(entities.path("commentersAreNobody")).forEach(this::nobody);
  }

  private Set<String> entitiesAt(StoryView story, JsonNode place) {
    return story
        .items("entities")
        .filter(entity ->
            stream(entity.path("mentions"))
                .anyMatch(m -> story.covers(m, text(place, "page"), text(place, "text"))))
        .map(entity -> text(entity, "entity") + " " + text(entity, "name"))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private void oneEntity(JsonNode wanted) {
    StoryView story = samples.storyNamed(text(wanted, "story"));
    List<JsonNode> names = stream(wanted.path("names")).toList();
    List<Set<String>> seen = names.stream().map(n -> entitiesAt(story, n)).toList();
    Set<String> shared = new HashSet<>(seen.getFirst());
    seen.forEach(shared::retainAll);
    checks.add("one entity: " + words(wanted), !shared.isEmpty(), seen);
  }

  private void entitiesApart(JsonNode wanted) {
    StoryView story = samples.storyNamed(text(wanted, "story"));
    List<JsonNode> names = stream(wanted.path("names")).toList();
    Set<String> exact =
        story
            .items("entities")
            .filter(e -> names.stream().allMatch(n -> variants(e).contains(text(n, "text"))))
            .map(e -> text(e, "name"))
            .collect(Collectors.toSet());
    checks.add("apart: " + words(wanted), exact.isEmpty(), exact);
  }

  private static List<String> variants(JsonNode entity) {
    return stream(entity.path("variants")).map(v -> text(v, "text")).toList();
  }

  private static String words(JsonNode wanted) {
    return stream(wanted.path("names"))
        .map(n -> text(n, "text"))
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private void nobody(JsonNode wanted) {
    List<String> names = strings(wanted.path("names"));
    List<String> met =
        samples.storyOf(text(wanted, "page")).stream()
            .flatMap(story -> story.items("entities"))
            .flatMap(entity -> variants(entity).stream())
            .filter(names::contains)
            .toList();
    checks.add("commenters are nobody: " + text(wanted, "page"), met.isEmpty(), met);
  }
}
