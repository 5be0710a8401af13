package org.headwater.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the word lists and gazetteers that lie beside this package; `#` begins a remark. */
final class WordLists {
  private WordLists() {}

  /** The lines of a resource without remarks and empty lines. */
  static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tab-separated fields of each line, with empty strings for missing last fields. */
  static List<List<String>> rows(String resource, int fields) {
    return lines(resource).stream()
        .map(line -> Arrays.asList(Arrays.copyOf(line.split("\t", -1), fields)))
        .map(row -> row.stream().map(field -> field == null ? "" : field.strip()).toList())
        .toList();
  }

  /** The values of a field that holds several, parted by bars. */
  static List<String> values(String field) {
    return Stream.of(field.split("\\|", -1)).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
