package org.headwater.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.language.WordList;

/**
 * How much a term tells, by how rare it is in news at large.
 *
 * <p>Inverse document frequency (Spärck Jones, 1972) over a fixed table of English stems: rarity
 * inside the story would be the wrong measure, since what every article of a story says is what its
 * claims are about. A term that the table lacks weighs as one seen in {@link #UNSEEN} articles.
 */
final class TermWeights {
  private static final double UNSEEN = 3;

  private static final String TOTAL = "#articles";
  private static final Map<String, Double> TABLE = read();
  private static final double DEFAULT = TABLE.getOrDefault("", 0.0);

  private TermWeights() {}

  /** The weight of a stem, above 0. */
  static double of(String stem) {
    return TABLE.getOrDefault(stem, DEFAULT);
  }

  private static Map<String, Double> read() {
    List<List<String>> rows = WordList.table(TermWeights.class, "stem-frequency.tsv");
    double total =
        rows.stream()
            .filter(row -> row.get(0).equals(TOTAL))
            .mapToDouble(row -> Double.parseDouble(row.get(1)))
            .findFirst()
            .orElseThrow();
    Map<String, Double> table = new HashMap<>();
    for (List<String> row : rows) {
      table.put(row.get(0), Math.log((total + 1) / (Double.parseDouble(row.get(1)) + 1)));
    }
    table.put(TOTAL, 0.0);
    table.put("", Math.log((total + 1) / (UNSEEN + 1)));
    return Map.copyOf(table);
  }
}
