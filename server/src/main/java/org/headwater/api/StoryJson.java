package org.headwater.api;

import java.util.List;
import org.headwater.story.Why;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why an article belongs to its story, as JSON. */
public final class StoryJson {
  private StoryJson() {}

  /** The reasons in order, each {@code {article, score, shared}}. */
  public static ArrayNode why(List<Why> reasons) {
    ArrayNode array = Json.array();
    reasons.forEach(reason -> array.add(why(reason)));
    return array;
  }

  public static ObjectNode why(Why reason) {
    ObjectNode node =
        Json.object()
            .put("article", reason.article())
            .put("score", Math.round(reason.score() * 1e4) / 1e4);
    node.set("shared", Json.strings(reason.shared()));
    return node;
  }
}
