package org.headwater.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How rare English stems are in news at large: inverse document frequency (Spärck Jones, 1972) over
 * a fixed table, whose first line says of which articles.
 */
public final class StemFrequency {
  private static final String TOTAL = "#articles";
  private static final double ARTICLES;
  private static final Map<String, Double> RATE = new HashMap<>();
  private static final Map<String, Double> RARITY = new HashMap<>();

  static {
    Map<String, Double> counts = new HashMap<>();
    for (List<String> row : WordList.table(StemFrequency.class, "stem-frequency.tsv")) {
      counts.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    Double articles = counts.remove(TOTAL);
    ARTICLES = articles == null ? 1 : articles;
    counts.forEach((stem, count) -> {
      RATE.put(stem, count / ARTICLES);
      RARITY.put(stem, rarity(count));
    });
  }

  private StemFrequency() {}

  /** The part of the articles that have a stem; empty for one that hardly any has, or none. */
  public static OptionalDouble rate(String stem) {
    Double rate = RATE.get(stem);
    return rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
  }

  /** The rarity of a stem, at least 0; empty for one that hardly any article has, or none. */
  public static OptionalDouble rarity(String stem) {
    Double rarity = RARITY.get(stem);
    return rarity == null ? OptionalDouble.empty() : OptionalDouble.of(rarity);
  }

  /** The rarity of a stem that so many of the articles have: a logarithm, at least 0. */
  public static double rarity(double articles) {
    return Math.log((ARTICLES + 1) / (articles + 1));
  }
}
