package org.headwater.api;

import org.headwater.story.Change;
import org.headwater.story.Why;
import tools.jackson.databind.node.ObjectNode;

/** A change of stories as JSON. */
public final class ChangeJson {
  private ChangeJson() {}

  /** {@code kind} merged, moved or split, {@code from}, {@code into}, {@code articles}, why. */
  public static ObjectNode of(Change change) {
    ObjectNode json = Json.object();
    switch (change) {
      case Change.Merged merged -> json.put("kind", "merged").put("from", merged.from());
      case Change.Moved moved ->
          json.put("kind", "moved").put("article", moved.article()).put("from", moved.from());
      case Change.Split split -> {
        json.put("kind", "split").put("from", split.from());
        json.set("articles", Json.strings(split.articles()));
      }
    }
    json.put("into", change.into());
    Why why = change.why();
    if (why != null) {
      json.set("why", StoryJson.why(why));
    }
    return json;
  }
}
