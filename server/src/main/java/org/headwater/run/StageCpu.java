package org.headwater.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Owners;
import org.headwater.evidence.PageVersion;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Change;
import org.headwater.story.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Measures the CPU time of a run by stage, over all its threads.
 *
 * <p>How: it stands around the rooms and asks the CPU clock of the thread before and after each
 * passage; what the thread of the run spends outside the rooms is the store's. The compiler, the
 * collector of memory and the start of Java have threads of their own and are not in it.
 */
public final class StageCpu {
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);
  private final ThreadLocal<@Nullable Stage> current = new ThreadLocal<>();

  public StageCpu() {
    for (Stage stage : Stage.values()) {
      nanoseconds.put(stage, new LongAdder());
    }
  }

  /** The same rooms, measured. */
  public Rooms around(Rooms rooms) {
    return new Measured(rooms);
  }

  /** Runs the work that is not done in rooms. */
  public <T> T run(Supplier<T> work) {
    return spend(Stage.STORE, work);
  }

  /** CPU time so far, of each stage. */
  public Map<Stage, Duration> spent() {
    Map<Stage, Duration> spent = new EnumMap<>(Stage.class);
    nanoseconds.forEach((stage, sum) -> spent.put(stage, Duration.ofNanos(sum.sum())));
    return spent;
  }

  /** A stage within another is not counted twice. */
  private <T> T spend(Stage stage, Supplier<T> work) {
    @Nullable Stage outer = current.get();
    current.set(stage);
    long before = clock.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      long spent = clock.getCurrentThreadCpuTime() - before;
      add(stage, spent);
      if (outer != null) {
        add(outer, -spent);
      }
      current.set(outer);
    }
  }

  private void add(Stage stage, long spent) {
    nanoseconds.getOrDefault(stage, new LongAdder()).add(spent);
  }

  private final class Measured implements Rooms {
    private final Rooms rooms;

    Measured(Rooms rooms) {
      this.rooms = rooms;
    }

    @Override
    public Outcome<Article> read(String id, Page page) {
      return spend(Stage.READ, () -> rooms.read(id, page));
    }

    @Override
    public Annotations annotate(Article article) {
      return spend(Stage.ANNOTATE, () -> rooms.annotate(article));
    }

    @Override
    public Stories stories() {
      return new MeasuredStories(rooms.stories());
    }

    @Override
    public Evidence evidence(
        List<AnnotatedArticle> articles,
        List<ReuseLink> reuse,
        Owners owners,
        List<PageVersion> versions) {
      return spend(Stage.EVIDENCE, () -> rooms.evidence(articles, reuse, owners, versions));
    }
  }

  private final class MeasuredStories implements Rooms.Stories {
    private final Rooms.Stories stories;

    MeasuredStories(Rooms.Stories stories) {
      this.stories = stories;
    }

    @Override
    public Rooms.Placed add(AnnotatedArticle article) {
      return spend(Stage.STORIES, () -> stories.add(article));
    }

    @Override
    public List<Change> settle() {
      return spend(Stage.STORIES, stories::settle);
    }

    @Override
    public List<Change> rule(Ruling ruling) {
      return spend(Stage.STORIES, () -> stories.rule(ruling));
    }

    @Override
    public List<Change> undo(long ruling) {
      return spend(Stage.STORIES, () -> stories.undo(ruling));
    }

    @Override
    public List<Change> redo(long ruling) {
      return spend(Stage.STORIES, () -> stories.redo(ruling));
    }

    @Override
    public int version() {
      return stories.version();
    }

    @Override
    public void write(DataOutput out) throws IOException {
      stories.write(out);
    }

    @Override
    public void read(int version, DataInput in) throws IOException {
      stories.read(version, in);
    }
  }
}
