package org.headwater.report;

import java.util.List;
import org.headwater.api.Json;
import org.headwater.evidence.StoryEvent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The events between two parties as one JSON object; spans count in code points. */
public final class PairJson {
  private PairJson() {}

  public static ObjectNode of(PairSearch.Found found) {
    ObjectNode out = Json.object().put("a", found.a().name()).put("b", found.b().name());
    out.put("stories", found.stories()).put("partial", found.isPartial());
    ArrayNode events = out.putArray("events");
    found.events().forEach(event -> events.add(event(event)));
    return out;
  }

  private static ObjectNode event(PairEvent found) {
    StoryEvent event = found.event();
    ObjectNode out = Json.object().put("story", found.story()).put("type", event.type().name());
    Json.putIfPresent(out, "mode", event.mode());
    out.put("code", event.code()).put("quad", event.type().quadClass().label());
    Json.putIfPresent(out, "actor", event.actor());
    Json.putIfPresent(out, "recipient", event.recipient());
    putNames(out, "moreActors", event.moreActors());
    putNames(out, "moreRecipients", event.moreRecipients());
    putNames(out, "contexts", event.contexts());
    Json.putIfPresent(out, "place", event.place());
    Json.putIfPresent(
        out, found.ownDate() ? "date" : "published", found.date().isEmpty() ? null : found.date());
    out.put("status", event.status().label());
    ArrayNode members = out.putArray("members");
    for (PairEvent.Place place : found.places()) {
      ObjectNode each = members.addObject().put("article", place.article());
      each.put("start", place.span().start()).put("end", place.span().end());
    }
    return out;
  }

  private static void putNames(ObjectNode into, String field, List<String> names) {
    if (!names.isEmpty()) {
      into.set(field, Json.strings(names));
    }
  }
}
