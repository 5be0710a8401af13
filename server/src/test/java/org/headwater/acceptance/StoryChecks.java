package org.headwater.acceptance;

import static org.headwater.acceptance.StoryView.stream;
import static org.headwater.acceptance.StoryView.strings;
import static org.headwater.acceptance.StoryView.text;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which pages are one story, from how many origins, and which of them is made from which. */
final class StoryChecks {
  private final Samples samples;
  private final Checks checks;

  StoryChecks(Samples samples, Checks checks) {
    this.samples = samples;
    this.checks = checks;
  }

  void run() {
    stream(samples.expected().path("stories")).forEach(this::story);
    briefs();
    stream(samples.expected().path("reuse")).forEach(this::reuse);
    stream(samples.expected().path("notReuse")).forEach(this::notReuse);
  }

  private void story(JsonNode story) {
    String name = "story " + text(story, "name");
    List<String> pages = strings(story.path("pages"));
    StoryView view = samples.storyNamed(text(story, "name"));
    checks.add(
        name + " holds all its pages", view.ids(pages).size() == pages.size(), view.ids(pages));
    List<String> strangers =
        view.items("articles")
            .map(article -> text(article, "page"))
            .filter(page -> pages.stream().noneMatch(page::endsWith))
            .toList();
    checks.add(name + " holds no other page", strangers.isEmpty(), strangers);
    JsonNode summary = Objects.requireNonNull(samples.summaries().get(text(view.json(), "story")));
    JsonNode origins = summary.path("origins");
    checks.addOrigins(name, origins, story.path("origins"));
    if (story.has("reprintsAtLeast")) {
      checks.add(
          name + " reprints",
          summary.path("reprints").asInt() >= story.path("reprintsAtLeast").asInt(),
          summary);
    }
  }

  private void briefs() {
    Set<String> ids = new HashSet<>();
    samples
        .stories()
        .values()
        .forEach(s -> s.items("articles").forEach(a -> ids.addAll(strings(a.path("briefs")))));
    List<String> joined =
        samples.stories().values().stream()
            .filter(s -> s.items("articles").count() > 1)
            .flatMap(s -> s.items("articles"))
            .map(a -> text(a, "id"))
            .filter(ids::contains)
            .toList();
    checks.add(
        "briefs join none of the stories",
        joined.isEmpty() && !ids.isEmpty(),
        joined + " of " + ids);
  }

  private Optional<JsonNode> reuseBetween(String a, String b) {
    Optional<StoryView> story = samples.storyOf(a);
    if (story.isEmpty() || story.get().article(b).isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = story.get().ids(List.of(a, b));
    return story
        .get()
        .items("reuse")
        .filter(r -> Set.of(text(r, "a"), text(r, "b")).equals(Set.copyOf(ids)))
        .findFirst();
  }

  private void reuse(JsonNode pair) {
    String name = "reuse " + text(pair, "a") + " ~ " + text(pair, "b");
    Optional<JsonNode> found = reuseBetween(text(pair, "a"), text(pair, "b"));
    checks.add(name, found.isPresent(), "no link");
    if (found.isEmpty()) {
      return;
    }
    Set<String> kinds = Set.of(text(pair, "kind"), text(pair, "orKind"));
    checks.add(name + " kind", kinds.contains(text(found.get(), "kind")), found.get().path("kind"));
    String earlier = text(found.get(), "earlier");
    String earlierId = earlier.isEmpty() ? "" : text(found.get(), earlier);
    String wanted =
        samples.storyOf(text(pair, "a")).orElseThrow().ids(List.of(text(pair, "earlier"))).stream()
            .findFirst()
            .orElse("");
    checks.add(name + " earlier", earlierId.equals(wanted), earlierId + " for " + wanted);
  }

  private void notReuse(JsonNode pair) {
    String a = pair.get(0).asString();
    String b = pair.get(1).asString();
    Optional<JsonNode> found = reuseBetween(a, b);
    checks.add("no reuse " + a + " ~ " + b, found.isEmpty(), found);
  }
}
