package org.headwater.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD as pages write it: with raw line ends in strings, in arrays, under a graph. */
final class LinkedData {
  private static final int MOST_OBJECTS = 500;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .build();

  private LinkedData() {}

  /**
   * All objects with a type in one script, outermost first; nothing when it is no JSON. Some
   * software writes its quotes as entities of HTML, which mean nothing in a script.
   */
  static List<JsonNode> objects(String script) {
    return read(withoutEntities(script));
  }

  /** A script with its quotes as characters. */
  static String withoutEntities(String script) {
    int quote = script.indexOf("&quot;");
    boolean escaped = quote >= 0 && quote < 20 && script.lastIndexOf('"', quote) < 0;
    return escaped ? Parser.unescapeEntities(script, false) : script;
  }

  private static List<JsonNode> read(String script) {
    List<JsonNode> found = new ArrayList<>();
    try {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(MAPPER.readTree(clean(script)));
      while (!open.isEmpty() && found.size() < MOST_OBJECTS) {
        JsonNode node = open.poll();
        if (node.isObject() && node.has("@type")) {
          found.add(node);
        }
        if (node.isArray() || node.isObject()) {
          node.values().forEach(open::add);
        }
      }
    } catch (JacksonException e) {
      return List.copyOf(found);
    }
    return found;
  }

  private static String clean(String script) {
    String text = script.strip();
    if (text.startsWith("<!--")) {
      text = text.substring(4);
    }
    if (text.startsWith("//<![CDATA[")) {
      text = text.substring(11);
    } else if (text.startsWith("<![CDATA[")) {
      text = text.substring(9);
    }
    int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
    return end < 0
        ? text
        : text.substring(0, text.endsWith("]]>") ? text.lastIndexOf('}') + 1 : end + 1);
  }

  /** The types of an object, without their namespace. */
  static List<String> types(JsonNode object) {
    JsonNode type = object.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.values().forEach(t -> types.add(localName(t.asString(""))));
    } else {
      types.add(localName(type.asString("")));
    }
    return types;
  }

  private static String localName(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  /** The object with an id that has a name; a missing node when there is none. */
  static JsonNode byId(List<JsonNode> all, JsonNode id) {
    for (JsonNode object : all) {
      if (id.isString()
          && object.path("@id").asString("").equals(id.asString())
          && object.has("name")) {
        return object;
      }
    }
    return MAPPER.missingNode();
  }

  /** Whether the object describes an article. */
  static boolean isArticle(JsonNode object) {
    return types(object).stream()
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting") || t.equals("Report"));
  }

  /** The text of a property: itself, or that of its first element, or the name of an object. */
  static @Nullable String text(JsonNode object, String property) {
    JsonNode value = object.path(property);
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value.isObject()) {
      value = value.has("name") ? value.path("name") : value.path("@value");
    }
    String text = value.isString() ? value.asString().strip() : "";
    return text.isEmpty() ? null : text;
  }
}
