package org.headwater.bench.evidence;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.headwater.bench.story.Snapshot;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.language.LinearTagger;
import org.headwater.pipeline.Annotator;
import org.headwater.reuse.ReuseIndex;
import org.headwater.reuse.ReuseLink;

/**
 * What the evidence of one story costs as the story grows: a line for each size.
 *
 * <p>{@code EvidenceGrowth FOLDER SIZE…}: three shapes of a story of so many articles are made of
 * the set in the folder, in an order drawn by lot: its first articles, all different, as if they
 * were one story; its first {@value #DIFFERENT}, over and over as if each were reprinted by many;
 * and one article that goes through all of them. Milliseconds are those of the thread, the least of
 * {@value #RUNS} runs; megabytes are what a run allocates in all, and what its result holds.
 */
public final class EvidenceGrowth {
  private static final int DIFFERENT = 10;
  private static final int RUNS = 3;
  private static final int WARM_UP = 100;
  private static final double MEGABYTE = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final EvidenceBuilder builder = new EvidenceBuilder();

  /** Keeps results until they are weighed. */
  private final List<Evidence> held = new ArrayList<>();

  private EvidenceGrowth() {}

  public static void main(String[] arguments) throws IOException {
    int[] sizes = Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
    List<Article> articles = StoryArticles.read(Path.of(arguments[0])).mixed();
    EvidenceGrowth growth = new EvidenceGrowth();
    growth.warmUp(articles.subList(0, Math.min(WARM_UP, articles.size())));
    System.out.println("articles: ms, ms an article; MB allocated, MB held; claims, reuse links");
    for (int size : sizes) {
      growth.measure("different", articles.subList(0, Math.min(size, articles.size())));
    }
    for (int size : sizes) {
      growth.measure("reprinted", reprinted(articles, size));
    }
    for (int size : sizes) {
      growth.measure("long", joined(articles.subList(0, Math.min(size, articles.size()))));
    }
  }

  private static List<Article> reprinted(List<Article> articles, int size) {
    List<Article> reprinted = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Article original = articles.get(i % DIFFERENT);
      reprinted.add(Article.ofText("r" + i, original.metadata(), original.text()));
    }
    return reprinted;
  }

  /** One article of the texts of many. */
  private static List<Article> joined(List<Article> articles) {
    String text = articles.stream().map(Article::text).collect(Collectors.joining("\n\n"));
    return List.of(Article.ofText("long", articles.getFirst().metadata(), text));
  }

  private void warmUp(List<Article> articles) {
    for (int i = 0; i < RUNS; i++) {
      measure("warming up", articles);
    }
  }

  private void measure(String shape, List<Article> articles) {
    Annotator annotator = new Annotator(LinearTagger.open());
    ReuseIndex index = new ReuseIndex();
    List<AnnotatedArticle> annotated = new ArrayList<>();
    List<ReuseLink> reuse = new ArrayList<>();
    for (Article article : articles) {
      reuse.addAll(index.add(article, annotated.size()));
      annotated.add(annotator.annotate(annotated.size(), article));
    }
    double least = Double.MAX_VALUE;
    double allocated = 0;
    for (int i = 0; i < RUNS; i++) {
      held.clear();
      long bytes = allocatedBytes();
      long begun = threads.getCurrentThreadCpuTime();
      held.add(builder.build(annotated, reuse));
      least = Math.min(least, (threads.getCurrentThreadCpuTime() - begun) / MEGABYTE);
      allocated = (allocatedBytes() - bytes) / MEGABYTE;
    }
    int claims = held.getFirst().claims().size();
    double with = Snapshot.heap() / MEGABYTE;
    held.clear();
    System.out.printf(
        Locale.ROOT,
        "%-10s %5d: %8.1f ms, %5.2f ms; %8.1f MB, %6.1f MB; %6d claims, %6d links%n",
        shape,
        articles.size(),
        least,
        least / articles.size(),
        allocated,
        with - Snapshot.heap() / MEGABYTE,
        claims,
        reuse.size());
  }

  private long allocatedBytes() {
    return ((com.sun.management.ThreadMXBean) threads).getCurrentThreadAllocatedBytes();
  }
}
