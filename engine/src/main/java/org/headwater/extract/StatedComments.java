package org.headwater.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.headwater.document.Comment;
import org.headwater.extract.CommentThread.Entry;
import tools.jackson.databind.JsonNode;

/**
 * Comments that a page states as linked data and may load into its visible part only later: the
 * {@code comment} property of schema.org, replies nested in it. Linear in the data.
 */
final class StatedComments {
  private static final int MOST = 5000;

  private StatedComments() {}

  private record Stated(JsonNode object, int level) {}

  static List<Entry> find(List<JsonNode> linkedData) {
    List<Entry> found = new ArrayList<>();
    for (JsonNode object : linkedData) {
      if (found.isEmpty() && LinkedData.isArticle(object)) {
        Deque<Stated> open = new ArrayDeque<>();
        pushAll(object.path("comment"), 0, open);
        while (!open.isEmpty() && found.size() < MOST) {
          take(open.pop(), found, open);
        }
      }
    }
    return found;
  }

  private static void take(Stated stated, List<Entry> found, Deque<Stated> open) {
    JsonNode object = stated.object();
    String text = LinkedData.text(object, "text");
    text = text == null ? LinkedData.text(object, "commentText") : text;
    String plain = text == null ? "" : Plain.text(text);
    if (!plain.isEmpty()) {
      String author = LinkedData.text(object, "author");
      author = author == null ? LinkedData.text(object, "creator") : author;
      String time = LinkedData.text(object, "dateCreated");
      time = time == null ? LinkedData.text(object, "datePublished") : time;
      found.add(
          new Entry(
              new Comment(author == null ? null : Plain.text(author), plain, time, stated.level()),
              -1));
    }
    pushAll(object.path("comment"), stated.level() + 1, open);
  }

  /** Puts them on top in their order, so that replies follow what they answer. */
  private static void pushAll(JsonNode comments, int level, Deque<Stated> open) {
    List<JsonNode> all = new ArrayList<>();
    if (comments.isArray()) {
      comments.values().forEach(all::add);
    } else if (comments.isObject()) {
      all.add(comments);
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).isObject()) {
        open.push(new Stated(all.get(i), level));
      }
    }
  }
}
