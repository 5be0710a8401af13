package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwater.document.Article;
import org.headwater.story.Bounds;
import org.headwater.story.StoryState;

/**
 * What it costs to remember little: B-cubed of a set when all articles are kept whole, when few are
 * and the older ones reduced, and when the older ones are forgotten.
 *
 * <p>{@code BoundedAccuracy FOLDER WHOLE…}
 */
public final class BoundedAccuracy {
  private BoundedAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    StorySet set = StorySet.read(Path.of(arguments[0]));
    List<Bounds> all = new ArrayList<>();
    all.add(Bounds.DEFAULT);
    for (int i = 1; i < arguments.length; i++) {
      int whole = Integer.parseInt(arguments[i]);
      all.add(Bounds.DEFAULT.withWhole(whole));
      all.add(Bounds.whole(whole));
    }
    for (Bounds bounds : all) {
      Map<String, String> found = set.cluster(new StoryState(bounds));
      Agreement agreement =
          Agreement.of(
              set.articles().stream().map(Article::id).toList(),
              id -> Objects.requireNonNull(found.get(id), id),
              id -> Objects.requireNonNull(set.gold().get(id), id));
      System.out.println(bounds + "  " + agreement);
    }
  }
}
