package org.headwater.story;

/**
 * How much a {@link StoryState} remembers, counted in articles of one language. What an article
 * costs in memory and what these numbers lose stands in {@code
 * docs/decisions/025-bounded-memory.md}.
 *
 * @param whole how many of the newest articles are kept whole, at least 1
 * @param older how many articles before them are kept reduced ({@link Reduction}), as
 *     representatives of their stories; 0 for none
 * @param singles after how many of those a story that is one article leaves
 * @param representatives how many reduced articles a story keeps: the first and the newest
 */
public record Bounds(int whole, int older, int singles, int representatives) {
  /**
   * So much for a stream of hundreds of thousands of articles a day in less than 4 GB. Nowhere else
   * is said how many articles the steps that stand behind the stories remember.
   */
  public static final Bounds DEFAULT = new Bounds(20_000, 1_000_000, 500_000, 4);

  public Bounds {
    if (whole < 1 || older < 0 || singles < 0 || representatives < 1) {
      throw new IllegalArgumentException(
          "bounds too small: %d, %d, %d, %d".formatted(whole, older, singles, representatives));
    }
  }

  /** So many whole articles and none before them. */
  public static Bounds whole(int articles) {
    return new Bounds(articles, 0, 0, 1);
  }

  /** The same with another number of whole articles. */
  public Bounds withWhole(int articles) {
    return new Bounds(articles, older, singles, representatives);
  }
}
