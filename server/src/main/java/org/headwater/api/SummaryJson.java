package org.headwater.api;

import org.headwater.store.StorySummary;
import tools.jackson.databind.node.ObjectNode;

/** A story on one line, as JSON. */
public final class SummaryJson {
  private SummaryJson() {}

  public static ObjectNode of(StorySummary summary) {
    ObjectNode json = Json.object().put("story", summary.story()).put("title", summary.title());
    json.set("articles", Json.strings(summary.articles()));
    json.put("outlets", summary.outlets());
    if (summary.nameless() > 0) {
      json.put("nameless", summary.nameless());
    }
    json.putObject("origins").put("low", summary.originsLow()).put("high", summary.originsHigh());
    json.put("reprints", summary.reprints());
    Json.putIfPresent(json, "first", summary.first());
    Json.putIfPresent(json, "last", summary.last());
    return json;
  }
}
