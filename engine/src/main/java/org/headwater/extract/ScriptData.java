package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data that a script holds for the program that draws the page: the whole script where it is
 * JSON, else the objects that it assigns, returns or parses, such as {@code window.__STATE__ = …}.
 *
 * <p>Objects of a program are made JSON first: bare names of properties are quoted, names of
 * variables become null. What does not parse, or is nested deeper than any newsroom writes, is left
 * out. One pass; what was read once is not read again, whether it parsed or not.
 */
final class ScriptData {
  /** A longer script is not read: its tree would take more memory than a page is worth. */
  static final int LONGEST = 4_000_000;

  /** A shorter object holds no article. */
  private static final int SHORTEST = 200;

  private static final int DEEPEST = 200;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private final String script;
  private final List<JsonNode> found = new ArrayList<>();

  private ScriptData(String script) {
    this.script = script;
  }

  /** The objects and arrays in a script, in order. */
  static List<JsonNode> in(String script) {
    if (script.length() < SHORTEST || script.length() > LONGEST) {
      return List.of();
    }
    ScriptData data = new ScriptData(LinkedData.withoutEntities(script).strip());
    if (data.script.startsWith("{") || data.script.startsWith("[")) {
      data.parse(data.script);
    } else {
      data.search();
    }
    return data.found;
  }

  private void search() {
    for (int i = 0; i < script.length(); ) {
      char c = script.charAt(i);
      if (c == '{' && isValue(i) && isObject(i)) {
        i = object(i);
      } else if ((c == '"' || c == '\'') && isValue(i) && isQuotedObject(i)) {
        i = quoted(i);
      } else {
        i++;
      }
    }
  }

  /** Whether what begins here is assigned, returned or given to a function. */
  private boolean isValue(int at) {
    int before = at - 1;
    while (before >= 0 && at - before < 20 && Character.isWhitespace(script.charAt(before))) {
      before--;
    }
    char c = before < 0 ? ' ' : script.charAt(before);
    return c == '=' || c == '(' || script.startsWith("return", before - 5);
  }

  private boolean isObject(int open) {
    int at = pastSpace(open + 1);
    char c = at < script.length() ? script.charAt(at) : ' ';
    return c == '"' || c == '\'' || isName(c);
  }

  private boolean isQuotedObject(int quote) {
    char c = quote + 1 < script.length() ? script.charAt(quote + 1) : ' ';
    return c == '{' || c == '[';
  }

  /** Reads the object that opens here; gives where the search goes on. */
  private int object(int open) {
    StringBuilder json = new StringBuilder();
    int depth = 0;
    int at = open;
    while (at < script.length()) {
      char c = script.charAt(at);
      if (c == '"' || c == '\'') {
        int end = closing(at);
        json.append(script, at, end);
        at = end;
      } else if (isName(c)) {
        at = name(at, json);
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        json.append(c);
        at++;
        if (depth == 0) {
          break;
        }
      }
    }
    if (depth == 0 && json.length() >= SHORTEST) {
      parse(json.toString());
    }
    return at;
  }

  /** A name of a property in quotes, a number or a word of JSON as it is, any other as null. */
  private int name(int start, StringBuilder json) {
    int end = start;
    while (end < script.length() && isName(script.charAt(end))) {
      end++;
    }
    String name = script.substring(start, end);
    int next = pastSpace(end);
    if (next < script.length() && script.charAt(next) == ':') {
      json.append('"').append(name).append('"');
    } else if (name.equals("true") || name.equals("false") || Character.isDigit(name.charAt(0))) {
      json.append(name);
    } else {
      json.append("null");
    }
    return end;
  }

  /** Reads the JSON that is written as a string here. */
  private int quoted(int quote) {
    int end = closing(quote);
    if (end - quote >= SHORTEST) {
      try {
        parse(MAPPER.readTree(script.substring(quote, end)).asString(""));
      } catch (JacksonException e) {
        return end;
      }
    }
    return end;
  }

  /** Where the string ends whose quote stands here: the place after its closing quote. */
  private int closing(int quote) {
    char mark = script.charAt(quote);
    int at = quote + 1;
    while (at < script.length() && script.charAt(at) != mark) {
      at += script.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(script.length(), at + 1);
  }

  private int pastSpace(int from) {
    int at = from;
    while (at < script.length() && at - from < 100 && Character.isWhitespace(script.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isName(char c) {
    return c == '_' || c == '$' || Character.isLetterOrDigit(c);
  }

  private void parse(String json) {
    try {
      found.add(MAPPER.readTree(json));
    } catch (JacksonException e) {
      // Not JSON after all: the page has other scripts.
      return;
    }
  }
}
