package org.headwater.bench.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Whether two stories are of one affair, by hand ({@code affairs.tsv}). A story is the ids of its
 * articles with blanks between.
 *
 * @param kind {@code same}, {@code series} (issues of one weekly figure) or {@code other}
 */
record AffairLabel(String kind, String one, String other) {

  static List<AffairLabel> read() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(AffairLabel.class.getResourceAsStream("affairs.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(parts -> new AffairLabel(parts[0], parts[1], parts[2]))
          .toList();
    }
  }

  /** For each labelled story one of those of its affair. */
  static Map<String, String> affairs(List<AffairLabel> labels) {
    Map<String, String> affairs = new TreeMap<>();
    for (AffairLabel label : labels) {
      String kept = affairs.computeIfAbsent(label.one(), story -> story);
      String joined = affairs.computeIfAbsent(label.other(), story -> story);
      if (label.isSame()) {
        affairs.replaceAll((story, affair) -> affair.equals(joined) ? kept : affair);
      }
    }
    return affairs;
  }

  boolean isSame() {
    return kind.equals("same");
  }

  boolean isSeries() {
    return kind.equals("series");
  }
}
