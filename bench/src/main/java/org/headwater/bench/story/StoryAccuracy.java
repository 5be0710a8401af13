package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    Agreement agreement =
        Agreement.of(
            set.articles().stream().map(Article::id).toList(),
            id -> state.storyOf(id).orElseThrow(),
            id -> Objects.requireNonNull(set.gold().get(id), id));
    return String.format(
        Locale.ROOT, "%-26s %5d articles, %s", set.name(), set.articles().size(), agreement);
  }
}
