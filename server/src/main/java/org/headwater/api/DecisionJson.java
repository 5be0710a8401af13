package org.headwater.api;

import org.headwater.store.Decision;
import org.headwater.store.StoryChange;
import org.headwater.store.StoryHistory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A person's decision as JSON. */
public final class DecisionJson {
  private DecisionJson() {}

  /** Puts {@code changes} and {@code decisions} in, where there are any. */
  public static void put(ObjectNode into, StoryHistory history) {
    if (!history.changes().isEmpty()) {
      ArrayNode changes = into.putArray("changes");
      for (StoryChange change : history.changes()) {
        ObjectNode each = ChangeJson.of(change.change());
        Long decision = change.decision();
        changes.add(decision == null ? each : each.put("decision", decision));
      }
    }
    if (!history.decisions().isEmpty()) {
      ArrayNode decisions = into.putArray("decisions");
      history.decisions().forEach(decision -> decisions.add(of(decision)));
    }
  }

  public static ObjectNode of(Decision decision) {
    ObjectNode json =
        Json.object()
            .put("decision", decision.number())
            .put("kind", decision.kind())
            .put("subject", decision.subject());
    Json.putIfPresent(json, "object", decision.object());
    json.put("verdict", decision.verdict());
    Json.putIfPresent(json, "note", decision.note());
    Json.putIfPresent(json, "by", decision.by());
    Json.putIfPresent(json, "made", decision.made());
    if (decision.undoes() != null) {
      json.put("undoes", decision.undoes());
    }
    if (decision.undoneBy() != null) {
      json.put("undoneBy", decision.undoneBy());
    }
    return json.put("inForce", decision.isInForce());
  }
}
