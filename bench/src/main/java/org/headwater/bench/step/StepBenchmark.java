package org.headwater.bench.step;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.PageText;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.language.EncoderTagger;
import org.headwater.pipeline.Annotator;
import org.headwater.pipeline.ArticleReader;
import org.headwater.pipeline.StoryOutput;
import org.headwater.pipeline.StoryStep;
import org.headwater.pipeline.Timer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The hot steps one by one; one operation is one pass over the whole sample corpus. The command
 * stands in {@code docs/measuring.md}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class StepBenchmark {
  /** The shipped model, open while it is measured. */
  @State(Scope.Benchmark)
  public static class Model {
    final EncoderTagger tagger = EncoderTagger.open();

    /** Frees the model's memory outside the heap. */
    @TearDown
    public void close() {
      tagger.close();
    }
  }

  /** From pages to articles. */
  @Benchmark
  public List<Article> readPages(SampleCorpus corpus) {
    ArticleReader reader = new ArticleReader();
    List<Article> articles = new ArrayList<>();
    for (PageText page : corpus.pages) {
      articles.add(reader.read(page));
    }
    return articles;
  }

  /** Annotating with the shipped model, on one thread. */
  @Benchmark
  public List<Annotations> annotate(SampleCorpus corpus, Model model) {
    return annotate(new Annotator(model.tagger), corpus);
  }

  /** The same without the model: what the rules of all rooms cost. */
  @Benchmark
  public List<Annotations> annotateWithoutModel(SampleCorpus corpus) {
    return annotate(new Annotator(corpus.remembering), corpus);
  }

  private static List<Annotations> annotate(Annotator annotator, SampleCorpus corpus) {
    List<Annotations> annotations = new ArrayList<>();
    for (Article article : corpus.articles) {
      annotations.add(annotator.annotate(article));
    }
    return annotations;
  }

  /** Reuse and stories from an empty state, with the second look at the end. */
  @Benchmark
  public List<StoryOutput> placeArticles(SampleCorpus corpus) {
    StoryStep step = new StoryStep();
    StoryStep.State state = step.start();
    List<StoryOutput> outputs = new ArrayList<>();
    for (AnnotatedArticle article : corpus.annotated) {
      outputs.addAll(step.apply(state, article).outputs());
    }
    outputs.addAll(step.onTimer(state, new Timer(StoryStep.SETTLE, 0)).outputs());
    return outputs;
  }

  /** The evidence of every story. */
  @Benchmark
  public List<Evidence> weighStories(SampleCorpus corpus) {
    EvidenceBuilder builder = new EvidenceBuilder();
    List<Evidence> evidence = new ArrayList<>();
    for (List<AnnotatedArticle> story : corpus.stories.values()) {
      evidence.add(builder.build(story, corpus.links));
    }
    return evidence;
  }
}
