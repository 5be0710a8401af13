package org.headwater.api;

import org.headwater.store.Grade;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletSummary;
import org.headwater.store.OutletTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Outlets as JSON: what the store has of them, and what people have said about them. */
public final class OutletJson {
  private static final double PRECISION = 1000;

  private OutletJson() {}

  /** All outlets, as one object. */
  public static ObjectNode of(OutletTable table, OutletDecisions decisions) {
    ObjectNode json = Json.object();
    ArrayNode outlets = json.putArray("outlets");
    table.outlets().forEach(outlet -> outlets.add(of(outlet, decisions)));
    return json.put("nameless", table.nameless());
  }

  public static ObjectNode of(OutletSummary outlet, OutletDecisions decisions) {
    ObjectNode json =
        Json.object()
            .put("outlet", outlet.name())
            .put("key", outlet.key())
            .put("articles", outlet.articles())
            .put("stories", outlet.stories())
            .put("copies", outlet.copies())
            .put("copied", Math.round(outlet.copied() * PRECISION) / PRECISION);
    ArrayNode credits = json.putArray("credits");
    outlet
        .credits()
        .forEach(credit ->
            credits.addObject().put("name", credit.name()).put("articles", credit.articles()));
    Json.putIfPresent(json, "first", outlet.first());
    Json.putIfPresent(json, "last", outlet.last());
    put(json, outlet.name(), decisions);
    return json;
  }

  /** Puts {@code owner} and {@code grade} in, where people have said them. */
  static void put(ObjectNode json, @Nullable String outlet, OutletDecisions decisions) {
    Json.putIfPresent(json, "owner", decisions.owner(outlet).orElse(null));
    Json.putIfPresent(json, "grade", decisions.grade(outlet).map(Grade::name).orElse(null));
  }
}
