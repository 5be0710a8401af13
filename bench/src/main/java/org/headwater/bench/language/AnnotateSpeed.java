package org.headwater.bench.language;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.language.EncoderTagger;
import org.headwater.language.LinearTagger;
import org.headwater.language.Tagger;
import org.headwater.pipeline.Annotator;

/**
 * How many articles of {@value #WORDS} words a CPU second annotates, with each tagger: of articles
 * that are all new, and of a stream in which every second one is a reprint.
 *
 * <p>{@code AnnotateSpeed FOLDER…}: the texts of each folder's {@code articles.jsonl.gz} are cut
 * between paragraphs into articles of about {@value #WORDS} words; figures are scaled to exactly so
 * many. A reprint comes {@value #LATER} articles after its original, begins with other words (the
 * beginning of another article) and lacks the last paragraph. The first {@value #WARM_UP} articles
 * warm up and count for nothing. CPU seconds are those of the whole process: collecting garbage and
 * compiling are in them. Every stream is read by a tagger of its own, which remembers nothing of
 * the one before.
 */
public final class AnnotateSpeed {
  private static final int WORDS = 450;
  private static final int LATER = 10;
  private static final int WARM_UP = 60;
  private static final int BEGINNING = 12;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** The number of findings: keeps the compiler from leaving work out. */
  private long found;

  private AnnotateSpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : arguments) {
      for (LabelledText text : LabelledText.read(Path.of(folder))) {
        cut(text.text(), texts);
      }
    }
    if (texts.size() <= WARM_UP) {
      throw new IllegalArgumentException("fewer than " + WARM_UP + " articles in the folders");
    }
    new AnnotateSpeed().measure("full", EncoderTagger::open, texts);
    new AnnotateSpeed().measure("fast", LinearTagger::open, texts);
  }

  private static void cut(String text, List<String> into) {
    StringBuilder article = new StringBuilder();
    for (String paragraph : text.split("\n\n")) {
      article.append(article.isEmpty() ? "" : "\n\n").append(paragraph);
      if (words(article.toString()) >= WORDS) {
        into.add(article.toString());
        article.setLength(0);
      }
    }
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private void measure(String name, Supplier<? extends Tagger> open, List<String> texts) {
    List<String> measured = texts.subList(WARM_UP, texts.size());
    read(open.get(), texts.subList(0, WARM_UP));
    print(name + ", all new", open.get(), measured);
    print(name + ", half reprints", open.get(), withReprints(measured));
  }

  private static List<String> withReprints(List<String> texts) {
    List<String> stream = new ArrayList<>();
    for (int i = 0; i < texts.size() + LATER; i++) {
      if (i < texts.size()) {
        stream.add(texts.get(i));
      }
      if (i >= LATER) {
        stream.add(reprint(texts.get(i - LATER), texts.get(i % texts.size())));
      }
    }
    return stream;
  }

  private static String reprint(String original, String other) {
    String[] words = other.split("\\s+");
    String first = String.join(" ", List.of(words).subList(0, Math.min(BEGINNING, words.length)));
    int end = original.lastIndexOf("\n\n");
    return first + "\n\n" + (end < 0 ? original : original.substring(0, end));
  }

  private void print(String name, Tagger tagger, List<String> texts) {
    long words = texts.stream().mapToLong(AnnotateSpeed::words).sum();
    double seconds = read(tagger, texts);
    System.out.printf(
        Locale.ROOT,
        "%-22s %4d articles, %d words, %.1f CPU s: %.1f articles of %d words a CPU second (%d found)%n",
        name,
        texts.size(),
        words,
        seconds,
        words / (double) WORDS / seconds,
        WORDS,
        found);
  }

  /** Annotates the texts one after the other; returns the process's CPU seconds. */
  private double read(Tagger tagger, List<String> texts) {
    Annotator annotator = new Annotator(tagger);
    long start = system.getProcessCpuTime();
    for (String text : texts) {
      Article article = Article.ofText("a", Metadata.NONE, text);
      found += annotator.annotate(article).entities().size();
    }
    return (system.getProcessCpuTime() - start) / 1e9;
  }
}
