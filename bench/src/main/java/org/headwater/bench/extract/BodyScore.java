package org.headwater.bench.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The article-extraction-benchmark's measure: four-word runs, each page scaled to 1. */
final class BodyScore {
  private double precision;
  private double recall;
  private int precisionPages;
  private int recallPages;

  /** Adds a page and returns its own F1. */
  double add(String gold, String found) {
    Map<String, Integer> truth = runs(gold);
    Map<String, Integer> mine = runs(found);
    double hit = 0;
    double all = 0;
    for (int n : mine.values()) {
      all += n;
    }
    double wanted = 0;
    for (Map.Entry<String, Integer> run : truth.entrySet()) {
      wanted += run.getValue();
      hit += Math.min(run.getValue(), mine.getOrDefault(run.getKey(), 0));
    }
    if (all > 0) {
      precision += hit / all;
      precisionPages++;
    }
    recall += wanted == 0 ? 1 : hit / wanted;
    recallPages++;
    return all + wanted == 0 ? 1 : 2 * hit / (all + wanted);
  }

  double f1() {
    return 2 * p() * r() / Math.max(1e-9, p() + r());
  }

  double p() {
    return precision / Math.max(1, precisionPages);
  }

  double r() {
    return recall / Math.max(1, recallPages);
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = BodyLabels.words(text);
    Map<String, Integer> runs = new HashMap<>();
    int last = Math.max(1, words.size() - 3);
    for (int i = 0; i < last && !words.isEmpty(); i++) {
      runs.merge(
          String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
    }
    return runs;
  }
}
