package org.headwater.bench.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.headwater.language.EncoderTagger;

/**
 * Says how well claims are aligned, with the stance of each member, the kind and the least number
 * of origins of each claim and the differences, on stories that a person labelled.
 *
 * <p>{@code ClaimScore LABELS ARTICLES [--half tuned|held] [--misses N]}: LABELS is a folder of
 * labelled stories, ARTICLES the folder of the set that has their texts. The engine reads each
 * story as {@code headwater compare} does. With {@code --half} only the stories of that half count;
 * {@code held} ones are not looked at while the engine is tuned, so {@code --misses}, which prints
 * N errors of each kind and story, wants {@code --half tuned} to keep them unseen.
 */
public final class ClaimScore {
  private String half = "";
  private int misses;

  private ClaimScore() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length % 2 != 0) {
      throw new IllegalArgumentException(
          "ClaimScore LABELS ARTICLES [--half tuned|held] [--misses N]");
    }
    ClaimScore score = new ClaimScore();
    for (int i = 2; i < arguments.length; i += 2) {
      score.set(arguments[i], arguments[i + 1]);
    }
    score.run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void set(String option, String value) {
    switch (option) {
      case "--half" -> half = value;
      case "--misses" -> misses = Integer.parseInt(value);
      default -> throw new IllegalArgumentException("unknown option " + option);
    }
  }

  private void run(Path labels, Path folder) throws IOException {
    List<StoryLabels> stories =
        StoryLabels.readAll(labels).stream()
            .filter(story -> half.isEmpty() || story.half().equals(half))
            .toList();
    StoryArticles articles = StoryArticles.read(folder);
    ClaimErrors errors = new ClaimErrors(articles, misses, System.out);
    ClaimFigures all = new ClaimFigures();
    System.out.println(ClaimFigures.HEAD);
    try (EncoderTagger tagger = EncoderTagger.open()) {
      for (StoryLabels story : stories) {
        Comparison comparison =
            new Comparison(story.claims(), articles.claims(story.articles(), tagger));
        all.add(comparison);
        ClaimFigures one = new ClaimFigures();
        one.add(comparison);
        System.out.println(one.row(shortened(story.story())));
        if (misses > 0) {
          errors.print(story.story(), comparison);
        }
      }
    }
    System.out.println(all.row("all " + stories.size()));
  }

  private static String shortened(String story) {
    return story.substring(0, Math.min(18, story.length()));
  }
}
