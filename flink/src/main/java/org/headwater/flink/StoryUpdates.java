package org.headwater.flink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.pipeline.EvidenceStep;

/**
 * What happened to one story's articles at one arrival.
 *
 * @param updates in order, all of this story
 */
public record StoryUpdates(String story, List<EvidenceStep.Update> updates) {
  public StoryUpdates {
    updates = List.copyOf(updates);
  }

  /** The updates of one arrival by story, in the order in which the stories are first met. */
  static List<StoryUpdates> byStory(List<EvidenceStep.Update> updates) {
    Map<String, List<EvidenceStep.Update>> byStory = new LinkedHashMap<>();
    for (EvidenceStep.Update update : updates) {
      byStory.computeIfAbsent(update.story(), story -> new ArrayList<>()).add(update);
    }
    List<StoryUpdates> grouped = new ArrayList<>();
    byStory.forEach((story, all) -> grouped.add(new StoryUpdates(story, all)));
    return grouped;
  }
}
