package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwater.document.Article;
import org.headwater.story.StoryState;

/**
 * B-cubed precision, recall and F1 (Bagga and Baldwin, 1998) of the stories of each set, with its
 * dates and without, and of the set with many single articles. Arguments: folders of sets.
 */
public final class StoryAccuracy {
  private StoryAccuracy() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      StorySet set = StorySet.read(Path.of(folder));
      for (StorySet variant : List.of(set, set.undated(), set.thinned())) {
        System.out.println(line(variant));
      }
    }
  }

  private static String line(StorySet set) {
    StoryState state = set.cluster();
    Map<String, Set<String>> found = new HashMap<>();
    Map<String, Set<String>> gold = new HashMap<>();
    for (Article article : set.articles()) {
      add(found, state.storyOf(article.id()).orElseThrow(), article.id());
      add(gold, set.story(article), article.id());
    }
    double precision = 0;
    double recall = 0;
    for (Article article : set.articles()) {
      Set<String> mine = found.getOrDefault(state.storyOf(article.id()).orElseThrow(), Set.of());
      Set<String> right = gold.getOrDefault(set.story(article), Set.of());
      Set<String> both = new HashSet<>(mine);
      both.retainAll(right);
      precision += (double) both.size() / mine.size();
      recall += (double) both.size() / right.size();
    }
    precision /= set.articles().size();
    recall /= set.articles().size();
    return String.format(
        Locale.ROOT,
        "%-26s %5d articles, %4d stories, found %4d  B-cubed P %.3f R %.3f F1 %.3f",
        set.name(),
        set.articles().size(),
        gold.size(),
        found.size(),
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  private static void add(Map<String, Set<String>> groups, String group, String article) {
    groups.computeIfAbsent(group, g -> new HashSet<>()).add(article);
  }
}
