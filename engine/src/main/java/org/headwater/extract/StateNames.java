package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Looks up what an object of embedded data says under the many names that programs give a fact.
 *
 * <p>Some programs write their data as one table in which a number stands for the row that holds
 * the value; it is looked up there. The steps of all reading are counted, so that rows that hold
 * themselves end, and parts within parts cost no more than a constant.
 */
final class StateNames {
  private static final Map<String, List<String>> NAMES = names();

  /** A longer name is none of those looked for. */
  private static final int LONGEST = 60;

  private final @Nullable JsonNode table;
  private final Steps steps;

  /**
   * @param root one piece of data
   * @param steps how much more may be read of the page's data
   */
  StateNames(JsonNode root, Steps steps) {
    this.table = isTable(root) ? root : null;
    this.steps = steps;
  }

  /** How much more of a page's data may be read, in all its pieces. */
  static final class Steps {
    private int left;

    Steps(int left) {
      this.left = left;
    }
  }

  /** Whether so many more steps may be made; they are made. */
  boolean spend(int more) {
    steps.left = Math.max(0, steps.left - more);
    return steps.left > 0;
  }

  private static boolean isTable(JsonNode root) {
    if (!root.isArray() || root.size() < 3) {
      return false;
    }
    JsonNode first = root.get(0);
    JsonNode inner = first.isArray() && first.size() == 2 ? first.get(1) : first;
    return inner.isInt() || inner.isObject() && inner.values().stream().allMatch(JsonNode::isInt);
  }

  /** The value that a part of the data stands for. */
  JsonNode resolved(JsonNode part) {
    JsonNode value = part;
    for (int hops = 0; table != null && hops < 4; hops++) {
      JsonNode index = isWrapped(value) ? value.get(1) : value;
      JsonNode row = index.isInt() ? table.get(index.asInt()) : null;
      if (row == null || row.isInt()) {
        return row == null ? value : row;
      }
      value = row;
      if (!isWrapped(value)) {
        return value;
      }
    }
    return value;
  }

  private static boolean isWrapped(JsonNode value) {
    return value.isArray() && value.size() == 2 && value.get(0).isString() && value.get(1).isInt();
  }

  /** The values under all names of a fact, the best name first. */
  List<JsonNode> all(JsonNode object, String fact) {
    if (!spend(1 + object.size())) {
      return List.of();
    }
    List<String> wanted = NAMES.getOrDefault(fact, List.of());
    Map<Integer, JsonNode> found = new TreeMap<>();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      int rank = wanted.indexOf(plain(property.getKey()));
      if (rank >= 0) {
        found.putIfAbsent(rank, resolved(property.getValue()));
      }
    }
    return new ArrayList<>(found.values());
  }

  /** The value under the best name of a fact. */
  @Nullable JsonNode first(JsonNode object, String fact) {
    List<JsonNode> all = all(object, fact);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The first of these values that is text. */
  @Nullable JsonNode string(JsonNode object, String fact) {
    for (JsonNode value : all(object, fact)) {
      if (value.isString() && !value.asString().isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** The title of an object, perhaps one of several kinds of title. */
  @Nullable String title(JsonNode object) {
    for (JsonNode value : all(object, "title")) {
      JsonNode text = value.isObject() ? string(value, "name") : value;
      String title = text != null && text.isString() ? Plain.text(text.asString()) : "";
      if (!title.isEmpty() && title.length() <= 300) {
        return title;
      }
    }
    return null;
  }

  /** The letters of a property's name, without the arguments of a query. */
  private static String plain(String name) {
    int bracket = name.indexOf('(');
    String own = bracket > 0 ? name.substring(0, bracket) : name;
    if (own.length() > LONGEST) {
      return "";
    }
    StringBuilder letters = new StringBuilder(own.length());
    own.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new TreeMap<>();
    for (List<String> row : WordList.table(StateNames.class, "state-names.tsv", 2)) {
      names.computeIfAbsent(row.get(0), fact -> new ArrayList<>()).add(row.get(1));
    }
    return names;
  }
}
