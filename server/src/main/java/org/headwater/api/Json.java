package org.headwater.api;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How JSON is read and written everywhere: fields in a fixed order, absent instead of empty, UTF-8.
 */
public final class Json {
  /** A page of 64 MB fits in one string; nothing of the news nests deeper than 200. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxDocumentLength(-1)
                  .maxNestingDepth(200)
                  .build())
          .build();

  private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  public static ArrayNode strings(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  /** Puts the field only when there is a value. */
  public static void putIfPresent(ObjectNode into, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      into.put(field, value);
    }
  }

  /**
   * Reads one JSON value.
   *
   * @throws tools.jackson.core.JacksonException when the bytes are no JSON
   */
  public static JsonNode read(byte[] utf8) {
    return MAPPER.readTree(utf8);
  }

  public static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  public static String text(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }
}
