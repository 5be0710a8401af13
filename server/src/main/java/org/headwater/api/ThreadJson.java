package org.headwater.api;

import java.util.Optional;
import org.headwater.store.StoredThread;
import org.headwater.story.Relation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The other stories of an affair in JSON. */
public final class ThreadJson {
  private ThreadJson() {}

  /** Puts the thread of a story into its object, as {@code thread}; nothing when it has none. */
  public static ObjectNode put(ObjectNode story, Optional<StoredThread> thread) {
    thread.ifPresent(found -> story.set("thread", of(found)));
    return story;
  }

  private static ObjectNode of(StoredThread thread) {
    ObjectNode json = Json.object().put("id", thread.id());
    ArrayNode stories = json.putArray("stories");
    for (StoredThread.Related related : thread.related()) {
      Relation relation = related.relation();
      ObjectNode each = stories.addObject().put("story", related.story().story());
      each.put("title", related.story().title());
      Json.putIfPresent(each, "first", related.story().first());
      Json.putIfPresent(each, "last", related.story().last());
      each.put("order", relation.order().label());
      if (relation.days() != null) {
        each.put("days", relation.days());
      }
      each.put("score", Math.round(relation.score() * 100) / 100.0);
      each.put("otherLanguage", relation.otherLanguage());
      each.put("inThread", relation.inThread());
      each.set("names", Json.strings(relation.names()));
      each.set("terms", Json.strings(relation.terms()));
      each.set("numbers", Json.strings(relation.numbers()));
      Json.putIfPresent(each, "through", relation.through());
      each.put("why", RelationWords.why(relation));
    }
    return json;
  }
}
