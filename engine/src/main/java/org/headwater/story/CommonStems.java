package org.headwater.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.language.WordList;

/**
 * In which part of news articles at large an English stem occurs, so that a store of few stories
 * does not take every common word for a rare one. The table is that of the claims.
 */
final class CommonStems {
  private static final String TABLE = "/org/headwater/evidence/stem-frequency.tsv";
  private static final String TOTAL = "#articles";
  private static final String ENGLISH = "en";

  /** The rate of a stem that the table lacks: it has those of four articles and more. */
  static final double UNSEEN = 0.001;

  private static final Map<String, Double> RATES = read();

  private CommonStems() {}

  /** The part of articles that have a stem, in 0..1; the same for all of other languages. */
  static double rate(String stem, String language) {
    return language.equals(ENGLISH) ? RATES.getOrDefault(stem, UNSEEN) : UNSEEN;
  }

  /** Whether the table has a stem: then it is an ordinary word, for names are not in it. */
  static boolean isWord(String stem) {
    return RATES.containsKey(stem);
  }

  /** The logarithm of the inverse of {@link #rate}. */
  static double weight(String stem, String language) {
    return -Math.log(rate(stem, language));
  }

  private static Map<String, Double> read() {
    Map<String, Double> counts = new HashMap<>();
    for (List<String> row : WordList.table(CommonStems.class, TABLE)) {
      counts.put(row.get(0), Double.valueOf(row.get(1)));
    }
    double total = counts.getOrDefault(TOTAL, 1.0);
    counts.remove(TOTAL);
    counts.replaceAll((stem, count) -> count / total);
    return Map.copyOf(counts);
  }
}
