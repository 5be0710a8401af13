package org.headwater.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that a page of this desk sent.
 *
 * @param path decoded, beginning with a slash
 * @param fields the values of each field in the order of the form
 */
public record Post(String path, Map<String, List<String>> fields) {
  public Post {
    fields = Map.copyOf(fields);
  }

  /**
   * Reads a body of the type {@code application/x-www-form-urlencoded}.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Post of(String path, String body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields
            .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return new Post(path, fields);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** All values of a field that are not blank. */
  List<String> all(String field) {
    return fields.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The first value of a field, empty when there is none. */
  String one(String field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** What a person gave as the reason, null when nothing. */
  @Nullable String note() {
    String note = one("note");
    return note.isEmpty() ? null : note;
  }
}
