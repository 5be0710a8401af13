package org.headwater.bench.story;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.headwater.reuse.ReuseIndex;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Bounds;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryState;

/**
 * What an article costs, and what the states weigh, as the number of live stories grows: a line
 * each time it reaches a number given.
 *
 * <p>{@code StoryGrowth PER_DAY WHOLE STORIES…}: a made-up stream ({@link NewsStream}) of so many
 * articles a day, of which so many are kept whole. CPU milliseconds are those of the thread, of the
 * articles since the line before; megabytes are those of the heap after a collection, read back
 * from a snapshot, and of the snapshot.
 */
public final class StoryGrowth {
  private static final double MEGABYTE = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final StoryClusterer clusterer = new StoryClusterer();
  private final NewsStream stream;
  private final StoryState stories;
  private final ReuseIndex reuse;
  private long articles;
  private long reuseTime;
  private long storyTime;
  private long since;

  private StoryGrowth(double perDay, int whole) {
    this.stream = new NewsStream(1, perDay);
    this.stories = new StoryState(Bounds.DEFAULT.withWhole(whole));
    this.reuse = ReuseIndex.within(whole);
  }

  public static void main(String[] arguments) throws IOException {
    StoryGrowth growth =
        new StoryGrowth(Double.parseDouble(arguments[0]), Integer.parseInt(arguments[1]));
    System.out.println(
        "live stories, articles read, articles kept: ms an article reuse + stories = both;"
            + " MB of heap reuse, stories; MB of snapshot reuse, stories");
    for (int i = 2; i < arguments.length; i++) {
      growth.growTo(Integer.parseInt(arguments[i]));
      growth.print();
    }
    growth.settle();
  }

  private void growTo(int live) {
    while (stories.stories() < live) {
      NewsStream.News news = stream.next();
      long start = threads.getCurrentThreadCpuTime();
      List<ReuseLink> links = reuse.add(news.article().article(), news.article().arrival());
      long middle = threads.getCurrentThreadCpuTime();
      clusterer.add(stories, news.article(), links);
      storyTime += threads.getCurrentThreadCpuTime() - middle;
      reuseTime += middle - start;
      articles++;
      since++;
    }
  }

  private void print() throws IOException {
    byte[] texts = Snapshot.of(reuse::write);
    byte[] digests = Snapshot.of(stories::write);
    long before = Snapshot.heap();
    ReuseIndex otherTexts = ReuseIndex.read(ReuseIndex.VERSION, Snapshot.input(texts));
    long between = Snapshot.heap();
    StoryState otherStories = StoryState.read(StoryState.VERSION, Snapshot.input(digests));
    long after = Snapshot.heap();
    if (otherTexts.size() != reuse.size() || otherStories.size() != stories.size()) {
      throw new IllegalStateException("a snapshot lost articles");
    }
    System.out.printf(
        Locale.ROOT,
        "%7d %8d %7d: %.2f + %.2f = %.2f ms; heap %.0f, %.0f MB; snapshot %.0f, %.0f MB%n",
        stories.stories(),
        articles,
        stories.size(),
        reuseTime / 1e6 / since,
        storyTime / 1e6 / since,
        (reuseTime + storyTime) / 1e6 / since,
        (between - before) / MEGABYTE,
        (after - between) / MEGABYTE,
        texts.length / MEGABYTE,
        digests.length / MEGABYTE);
    reuseTime = 0;
    storyTime = 0;
    since = 0;
  }

  private void settle() {
    long start = threads.getCurrentThreadCpuTime();
    int changes = clusterer.settle(stories).size();
    System.out.printf(
        Locale.ROOT,
        "settling at the end: %.1f s, %d changes%n",
        (threads.getCurrentThreadCpuTime() - start) / 1e9,
        changes);
  }
}
