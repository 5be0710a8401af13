package org.headwater.bench.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.PageText;
import org.headwater.language.EncoderTagger;
import org.headwater.language.Tagger;
import org.headwater.language.Tags;
import org.headwater.pipeline.Annotator;
import org.headwater.pipeline.ArticleReader;
import org.headwater.pipeline.StoryOutput;
import org.headwater.pipeline.StoryStep;
import org.headwater.reuse.ReuseLink;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The sample corpus at each stage of its way, made once before anything is measured. The pages are
 * those of {@code samples/pages} below the working folder, or of the folder that the system
 * property {@code samples} names.
 */
@State(Scope.Benchmark)
public class SampleCorpus {
  final List<PageText> pages = read(Path.of(System.getProperty("samples", "samples/pages")));
  final List<Article> articles = new ArrayList<>();
  final List<AnnotatedArticle> annotated = new ArrayList<>();
  final List<ReuseLink> links = new ArrayList<>();

  /** The articles of each story; articles join in order of arrival. */
  final Map<String, List<AnnotatedArticle>> stories = new TreeMap<>();

  /** Gives what the shipped tagger marked, at no cost. */
  final Tagger remembering;

  /** Loads the shipped model, for the time of the preparation only. */
  public SampleCorpus() {
    ArticleReader reader = new ArticleReader();
    pages.forEach(page -> articles.add(reader.read(page)));
    Map<String, Tags> tags = new HashMap<>();
    try (EncoderTagger tagger = EncoderTagger.open()) {
      Annotator annotator =
          new Annotator(
              (text, sentences) -> tags.computeIfAbsent(text, t -> tagger.tag(t, sentences)));
      articles.forEach(article -> annotated.add(annotator.annotate(annotated.size() + 1, article)));
    }
    remembering = (text, sentences) -> tags.getOrDefault(text, Tags.NONE);
    StoryStep step = new StoryStep();
    StoryStep.State state = step.start();
    for (AnnotatedArticle article : annotated) {
      step.apply(state, article).outputs().forEach(this::place);
    }
  }

  private void place(StoryOutput output) {
    if (output instanceof StoryOutput.Placed placed) {
      links.addAll(placed.reuse());
      stories
          .computeIfAbsent(placed.join().story(), story -> new ArrayList<>())
          .add(placed.article());
    }
  }

  private static List<PageText> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<PageText> pages = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        PageText.Form form = name.endsWith(".txt") ? PageText.Form.TEXT : PageText.Form.HTML;
        pages.add(new PageText(name, name, form, Files.readString(file), null, null));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
