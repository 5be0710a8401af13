package org.headwater.acceptance;

import static org.headwater.acceptance.StoryView.covers;
import static org.headwater.acceptance.StoryView.stream;
import static org.headwater.acceptance.StoryView.strings;
import static org.headwater.acceptance.StoryView.text;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Who says what through whom, and when things were. */
final class VoiceChecks {
  private final Samples samples;
  private final Checks checks;

  VoiceChecks(Samples samples, Checks checks) {
    this.samples = samples;
    this.checks = checks;
  }

  void run() {
    stream(samples.expected().path("attributions")).forEach(this::attribution);
    stream(samples.expected().path("times")).forEach(this::time);
  }

  private void attribution(JsonNode wanted) {
    String file = text(wanted, "page");
    Optional<StoryView> story = samples.storyOf(file);
    String name =
        "attribution in " + file + ": " + text(wanted, "source") + ": " + text(wanted, "content");
    if (story.isEmpty()) {
      checks.add(name, false, "page not read");
      return;
    }
    JsonNode article = story.get().article(file).orElseThrow();
    List<JsonNode> near =
        story
            .get()
            .items("attributions")
            .filter(a -> text(a, "article").equals(text(article, "id")))
            .filter(a -> covers(a.path("content"), article, text(wanted, "content")))
            .toList();
    boolean found = near.stream().anyMatch(a -> said(a, article, wanted));
    checks.add(name, found, near);
  }

  private static boolean said(JsonNode attribution, JsonNode article, JsonNode wanted) {
    boolean source =
        covers(attribution.path("source"), article, text(wanted, "source"))
            || text(attribution, "speaker").contains(text(wanted, "source"));
    boolean via =
        strings(wanted.path("via")).stream()
            .allMatch(w ->
                strings(attribution.path("via")).stream()
                    .anyMatch(v -> v.contains(w) || w.contains(v)));
    return source && via && text(attribution, "stance").equals(text(wanted, "stance"));
  }

  private void time(JsonNode wanted) {
    String file = text(wanted, "page");
    Optional<StoryView> story = samples.storyOf(file);
    List<JsonNode> near =
        story.stream()
            .flatMap(s -> s.items("times").filter(t -> s.covers(t, file, text(wanted, "text"))))
            .toList();
    boolean found =
        near.stream()
            .anyMatch(t ->
                text(t, "value").equals(text(wanted, "value"))
                    && strings(t.path("candidates")).equals(strings(wanted.path("candidates"))));
    checks.add("time in " + file + ": " + text(wanted, "text"), found, near);
  }
}
