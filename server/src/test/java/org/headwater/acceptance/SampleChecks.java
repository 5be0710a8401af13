package org.headwater.acceptance;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Holds what the commands print about the sample corpus to {@code samples/expected.json}. */
final class SampleChecks {
  private final Samples samples;

  /**
   * @param stories by the id of the story
   * @param summaries the lines of {@code stories --json}, by the id of the story
   */
  SampleChecks(JsonNode expected, Map<String, StoryView> stories, Map<String, JsonNode> summaries) {
    samples = new Samples(expected, stories, summaries);
  }

  List<Check> all() {
    Checks checks = new Checks();
    new StoryChecks(samples, checks).run();
    new PageChecks(samples, checks).run();
    new ClaimChecks(samples, checks).run();
    new NameChecks(samples, checks).run();
    new VoiceChecks(samples, checks).run();
    return checks.made();
  }
}
