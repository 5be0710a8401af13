package org.headwater.bench.story;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.headwater.document.AnnotatedArticle;

/**
 * An endless stream of made-up news in order of publication, the same for the same seed.
 *
 * <p>Stories begin evenly in time; most have one article, few have many (a power law); the articles
 * of a story come in a burst that fades within days.
 */
public final class NewsStream {
  private static final double MINUTES = 24 * 60;

  /** The power of the sizes of stories, and the greatest. */
  private static final double POWER = 2.3;

  private static final int LARGEST = 400;

  /** The mean size of a story, from the two above. */
  private static final double MEAN_SIZE = 2.1;

  /** Mean time to the next article of a story's burst, and of its late articles, in minutes. */
  private static final double BURST = 600;

  private static final double LATE = 4_000;

  private final NewsWords words = new NewsWords();
  private final long seed;
  private final double perDay;
  private final SplittableRandom random;
  private final PriorityQueue<Due> due =
      new PriorityQueue<>(
          Comparator.comparingDouble(Due::minute)
              .thenComparing(Due::story)
              .thenComparing(Due::report));
  private double minute;
  private int stories;
  private long arrival;

  private record Due(double minute, int story, int report) {}

  /**
   * An article and what is known of it.
   *
   * @param story the number of its story
   * @param original the id of the article that it copies, its own when it is no copy
   */
  public record News(AnnotatedArticle article, String story, String original) {}

  /**
   * A stream from its beginning.
   *
   * @param perDay articles a day
   */
  public NewsStream(long seed, double perDay) {
    this.perDay = perDay;
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** The next article. */
  public News next() {
    while (due.isEmpty() || due.peek().minute() > minute) {
      begin();
    }
    Due now = due.remove();
    NewsStory story = new NewsStory(words, seed, now.story());
    return new News(
        story.article(now.report(), (long) now.minute(), ++arrival),
        "e" + now.story(),
        story.id(story.original(now.report())));
  }

  private void begin() {
    int story = stories++;
    double size = Math.pow(1 - random.nextDouble(), -1 / (POWER - 1));
    double at = minute;
    for (int report = 0; report < Math.min(size, LARGEST); report++) {
      due.add(new Due(at, story, report));
      at +=
          -Math.log1p(-random.nextDouble())
              * (random.nextInt(8) == 0 ? LATE : BURST)
              / Math.sqrt(report + 1);
    }
    minute += MINUTES / perDay * MEAN_SIZE;
  }
}
