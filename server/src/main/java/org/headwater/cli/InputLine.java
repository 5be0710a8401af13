package org.headwater.cli;

import org.headwater.api.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One good line of a filter's input.
 *
 * @param number counted from 1
 */
record InputLine(long number, ObjectNode json) {

  /**
   * Reads a line.
   *
   * @throws BadLineException when it is no JSON object
   */
  static InputLine parse(long number, byte[] utf8) throws BadLineException {
    JsonNode node;
    try {
      node = Json.read(utf8);
    } catch (JacksonException e) {
      throw new BadLineException(null, "not JSON: " + firstLine(e.getOriginalMessage()));
    }
    if (!(node instanceof ObjectNode object)) {
      throw new BadLineException(null, "not a JSON object");
    }
    return new InputLine(number, object);
  }

  /** The {@code id}, which every line must have. */
  String id() throws BadLineException {
    return required("id");
  }

  String required(String field) throws BadLineException {
    String value = optional(field);
    if (value == null) {
      String earlier = optional("error");
      throw new BadLineException(
          "id".equals(field) ? null : optional("id"),
          earlier == null
              ? "field '" + field + "' is missing or not a string"
              : "an earlier stage gave an error: " + earlier);
    }
    return value;
  }

  /** The field's text, or null when it is absent, null, or neither string nor number. */
  @Nullable String optional(String field) {
    JsonNode value = json.get(field);
    if (value == null || !(value.isString() || value.isNumber())) {
      return null;
    }
    return withoutLoneSurrogates(value.asString());
  }

  boolean has(String field) {
    return json.hasNonNull(field);
  }

  /** A lone surrogate cannot be written as UTF-8; it becomes U+FFFD, also one code point. */
  private static String withoutLoneSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceLoneSurrogates(text);
      }
    }
    return text;
  }

  private static String replaceLoneSurrogates(String text) {
    return text.codePoints()
        .map(c -> c <= 0xFFFF && Character.isSurrogate((char) c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }
}
