package org.headwater.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A story as {@code story ID --json} prints it, with its pages found by file name. */
record StoryView(JsonNode json) {

  Optional<JsonNode> article(String file) {
    return items("articles")
        .filter(article ->
            text(article, "page").equals(file) || text(article, "page").endsWith("/" + file))
        .findFirst();
  }

  java.util.stream.Stream<JsonNode> items(String field) {
    return stream(json.path(field));
  }

  /** The ids of the named pages' articles; pages that are not in the story are left out. */
  List<String> ids(List<String> files) {
    return files.stream().flatMap(file -> article(file).stream()).map(a -> text(a, "id")).toList();
  }

  /** Every place of the phrase in the article's text, in code points. */
  static List<int[]> places(JsonNode article, String phrase) {
    String text = text(article, "text");
    List<int[]> found = new ArrayList<>();
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      int start = text.codePointCount(0, at);
      found.add(new int[] {start, start + phrase.codePointCount(0, phrase.length())});
    }
    return found;
  }

  /**
   * True when the item ({@code article}, {@code start}, {@code end}) overlaps the phrase in the
   * page.
   */
  boolean covers(JsonNode item, String file, String phrase) {
    Optional<JsonNode> article = article(file);
    return article.isPresent()
        && text(item, "article").equals(text(article.get(), "id"))
        && places(article.get(), phrase).stream()
            .anyMatch(p -> item.path("start").asInt() < p[1] && p[0] < item.path("end").asInt());
  }

  /** True when one of the spans ({@code [[start,end],…]}) of the article overlaps the phrase. */
  static boolean covers(JsonNode spans, JsonNode article, String phrase) {
    List<int[]> places = places(article, phrase);
    return stream(spans)
        .anyMatch(
            s -> places.stream().anyMatch(p -> s.get(0).asInt() < p[1] && p[0] < s.get(1).asInt()));
  }

  static java.util.stream.Stream<JsonNode> stream(@Nullable JsonNode array) {
    return array == null
        ? java.util.stream.Stream.empty()
        : StreamSupport.stream(array.spliterator(), false);
  }

  static List<String> strings(JsonNode array) {
    return stream(array).map(JsonNode::asString).toList();
  }

  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.asString() : "";
  }

  /** The texts of a kind that an article left out. */
  static List<String> dropped(JsonNode article, String kind) {
    return stream(article.path("dropped"))
        .filter(d -> text(d, "kind").equals(kind))
        .map(d -> text(d, "text"))
        .toList();
  }
}
