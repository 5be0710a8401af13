package org.headwater.acceptance;

import static org.headwater.acceptance.StoryView.stream;
import static org.headwater.acceptance.StoryView.strings;
import static org.headwater.acceptance.StoryView.text;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The sample corpus: what is expected of it and what the commands print.
 *
 * @param expected {@code samples/expected.json}
 * @param stories by the id of the story
 * @param summaries the lines of {@code stories --json}, by the id of the story
 */
record Samples(JsonNode expected, Map<String, StoryView> stories, Map<String, JsonNode> summaries) {

  Optional<StoryView> storyOf(String file) {
    return stories.values().stream().filter(story -> story.article(file).isPresent()).findFirst();
  }

  /** The story that holds most of the expected pages. */
  StoryView storyNamed(String name) {
    var pages = strings(expectedStory(name).path("pages"));
    return stories.values().stream()
        .max((a, b) -> Integer.compare(a.ids(pages).size(), b.ids(pages).size()))
        .orElseThrow();
  }

  private JsonNode expectedStory(String name) {
    return stream(expected.path("stories"))
        .filter(s -> text(s, "name").equals(name))
        .findFirst()
        .orElseThrow();
  }
}
