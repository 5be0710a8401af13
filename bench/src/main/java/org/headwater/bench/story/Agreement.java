package org.headwater.bench.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.headwater.document.AnnotatedArticle;
import org.headwater.story.StoryState;

/**
 * B-cubed precision, recall and F1 (Bagga and Baldwin, 1998) of stories found.
 *
 * @param found how many stories were found
 * @param gold how many there are
 */
record Agreement(int found, int gold, double precision, double recall) {
  static Agreement of(
      List<AnnotatedArticle> articles, Map<String, String> stories, StoryState state) {
    return of(
        articles.stream().map(AnnotatedArticle::id).toList(),
        id -> state.storyOf(id).orElseThrow(),
        id -> Objects.requireNonNull(stories.get(id), id));
  }

  /** The agreement of two groupings of articles. */
  static Agreement of(
      List<String> articles, Function<String, String> found, Function<String, String> gold) {
    Map<String, Set<String>> groups = new HashMap<>();
    Map<String, Set<String>> right = new HashMap<>();
    for (String article : articles) {
      groups.computeIfAbsent(found.apply(article), g -> new HashSet<>()).add(article);
      right.computeIfAbsent(gold.apply(article), g -> new HashSet<>()).add(article);
    }
    double precision = 0;
    double recall = 0;
    for (String article : articles) {
      Set<String> mine = groups.getOrDefault(found.apply(article), Set.of());
      Set<String> theirs = right.getOrDefault(gold.apply(article), Set.of());
      int both = 0;
      for (String other : mine.size() < theirs.size() ? mine : theirs) {
        both += mine.contains(other) && theirs.contains(other) ? 1 : 0;
      }
      precision += (double) both / mine.size();
      recall += (double) both / theirs.size();
    }
    return new Agreement(
        groups.size(), right.size(), precision / articles.size(), recall / articles.size());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%4d stories, found %4d  B-cubed P %.3f R %.3f F1 %.3f",
        gold,
        found,
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }
}
