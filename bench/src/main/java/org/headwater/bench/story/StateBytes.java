package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.reuse.ReuseIndex;
import org.headwater.story.Bounds;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryState;

/**
 * What an article of a real set weighs in memory, in bytes of heap: whole and reduced in the
 * stories, whole and packed in text reuse; and what the shipped bounds come to by that.
 *
 * <p>{@code StateBytes FOLDER}. Each state is read back from its snapshot and weighed by the heap
 * in use after a collection. In a small set most terms are new, so that an article counts for more
 * than in a large one.
 */
public final class StateBytes {
  private static final int ALL = 1_000_000;

  private final List<Article> articles;

  private StateBytes(List<Article> articles) {
    this.articles = articles;
  }

  public static void main(String[] arguments) throws IOException {
    StateBytes bytes = new StateBytes(StorySet.read(Path.of(arguments[0])).articles());
    double whole = bytes.stories(Bounds.whole(ALL));
    double reduced = bytes.stories(new Bounds(1, ALL, ALL, ALL));
    double text = bytes.texts(ALL, 0);
    double packed = bytes.texts(1, ALL);
    System.out.printf(
        Locale.ROOT,
        "bytes an article: whole %.0f, reduced %.0f; text whole %.0f, packed %.0f%n",
        whole,
        reduced,
        text,
        packed);
    Bounds bounds = Bounds.DEFAULT;
    System.out.printf(
        Locale.ROOT,
        "with all bounds reached: stories %.0f + %.0f MB, texts %.0f + %.0f MB%n",
        whole * bounds.whole() / 1e6,
        reduced * bounds.older() / 1e6,
        text * ReuseIndex.WINDOW / 1e6,
        packed * ReuseIndex.OLDER / 1e6);
  }

  private double stories(Bounds bounds) throws IOException {
    byte[] snapshot = grownStories(bounds);
    long before = Snapshot.heap();
    StoryState state = StoryState.read(StoryState.VERSION, Snapshot.input(snapshot));
    return (double) (Snapshot.heap() - before) / state.size();
  }

  /** In a method of its own: what it leaves must be collected before the heap is weighed. */
  private byte[] grownStories(Bounds bounds) throws IOException {
    StoryState state = new StoryState(bounds);
    StoryClusterer clusterer = new StoryClusterer();
    long arrival = 0;
    for (Article article : articles) {
      arrival++;
      clusterer.add(state, new AnnotatedArticle(arrival, article, Annotations.NONE), List.of());
    }
    return Snapshot.of(state::write);
  }

  private double texts(int whole, int older) throws IOException {
    byte[] snapshot = grownTexts(whole, older);
    long before = Snapshot.heap();
    ReuseIndex index = ReuseIndex.read(ReuseIndex.VERSION, Snapshot.input(snapshot));
    return (double) (Snapshot.heap() - before) / index.size();
  }

  private byte[] grownTexts(int whole, int older) throws IOException {
    ReuseIndex index = new ReuseIndex(whole, older);
    long arrival = 0;
    for (Article article : articles) {
      index.add(article, ++arrival);
    }
    return Snapshot.of(index::write);
  }
}
