package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.document.Article;
import org.headwater.story.StoryState;

/**
 * {@link BCubed} of the stories of each set, with its dates and without, of the set with many
 * single articles, and of the set read backwards; of the last also against the stories of the set
 * read forwards. Arguments: folders of sets.
 */
public final class StoryAccuracy {
  private StoryAccuracy() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      StorySet set = StorySet.read(Path.of(folder));
      Map<String, String> forwards = stories(set);
      report(set, forwards);
      Map<String, String> backwards = stories(set.backwards());
      report(set.backwards(), backwards);
      System.out.println(
          "  backwards against forwards: " + BCubed.of(forwards, backwards, id -> true));
      for (StorySet variant : List.of(set.undated(), set.thinned())) {
        report(variant, stories(variant));
      }
    }
  }

  private static Map<String, String> stories(StorySet set) {
    StoryState state = set.cluster();
    Map<String, String> found = new HashMap<>();
    for (Article article : set.articles()) {
      found.put(article.id(), state.storyOf(article.id()).orElseThrow());
    }
    return found;
  }

  private static void report(StorySet set, Map<String, String> found) {
    Map<String, String> gold = new HashMap<>();
    for (Article article : set.articles()) {
      gold.put(article.id(), set.story(article));
    }
    System.out.printf(
        Locale.ROOT,
        "%-26s %5d articles, %4d stories, found %4d  %s%n",
        set.name(),
        gold.size(),
        new HashSet<>(gold.values()).size(),
        new HashSet<>(found.values()).size(),
        BCubed.of(gold, found, id -> true));
  }
}
