package org.headwater.bench.story;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * B-cubed (Bagga and Baldwin, 1998): for each article the precision and recall of its own group,
 * averaged over the articles.
 */
record BCubed(double precision, double recall) {
  /**
   * The figures of groups by article.
   *
   * @param counted the articles over which is averaged
   */
  static BCubed of(Map<String, String> gold, Map<String, String> found, Predicate<String> counted) {
    Map<String, Integer> goldSizes = new HashMap<>();
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    gold.forEach((id, story) -> {
      String group = found.getOrDefault(id, id);
      goldSizes.merge(story, 1, Integer::sum);
      foundSizes.merge(group, 1, Integer::sum);
      both.merge(story + "\t" + group, 1, Integer::sum);
    });
    double precision = 0;
    double recall = 0;
    int articles = 0;
    for (Map.Entry<String, String> entry : gold.entrySet()) {
      if (counted.test(entry.getKey())) {
        String group = found.getOrDefault(entry.getKey(), entry.getKey());
        double common = both.getOrDefault(entry.getValue() + "\t" + group, 0);
        precision += common / foundSizes.getOrDefault(group, 1);
        recall += common / goldSizes.getOrDefault(entry.getValue(), 1);
        articles++;
      }
    }
    return new BCubed(precision / Math.max(1, articles), recall / Math.max(1, articles));
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "B-cubed P %.3f R %.3f F1 %.3f", precision, recall, f1());
  }
}
