package org.headwater.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PageText;
import org.headwater.language.EncoderTagger;
import org.headwater.pipeline.Annotator;
import org.headwater.pipeline.ArticleReader;
import org.headwater.pipeline.StoryOutput;
import org.headwater.pipeline.StoryStep;
import org.headwater.pipeline.Timer;
import org.headwater.pipeline.Transition;
import org.headwater.story.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * One corpus through both runners' shape: the job, at a parallelism of two, and the bare steps in
 * order.
 */
class HeadwaterJobTest {
  private static final Path SAMPLES = Path.of("..", "samples", "pages");

  @TempDir Path folder;

  @Test
  void theJobFindsTheStoriesThatTheBareStepsFind() throws Exception {
    List<PageText> pages = pages();
    assertThat(inFlink(pages)).hasSize(pages.size()).isEqualTo(inOrder(pages));
  }

  @Test
  void aLineThatIsNoPageIsLeftOutAndTheOthersKeepTheirNumbers() throws Exception {
    PageText page = pages().getFirst();
    Path input = folder.resolve("pages.jsonl");
    Files.write(input, List.of("nonsense", "{\"id\":\"empty\"}", line(page)));
    assertThat(run(input)).isEqualTo(Map.of(page.id(), "s3"));
  }

  private Map<String, String> inFlink(List<PageText> pages) throws Exception {
    Path input = folder.resolve("pages.jsonl");
    Files.write(input, pages.stream().map(HeadwaterJobTest::line).toList());
    return run(input);
  }

  private static Map<String, String> run(Path input) throws Exception {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration());
    Map<String, String> stories = new TreeMap<>();
    try (CloseableIterator<StoryLine> lines =
        HeadwaterJob.stories(environment, input).executeAndCollect()) {
      lines.forEachRemaining(line -> take(stories, line.id(), line.story()));
    }
    return stories;
  }

  private static Map<String, String> inOrder(List<PageText> pages) {
    Map<String, String> stories = new TreeMap<>();
    StoryStep step = new StoryStep();
    StoryStep.State state = step.start();
    ArticleReader reader = new ArticleReader();
    try (EncoderTagger tagger = EncoderTagger.open()) {
      Annotator annotator = new Annotator(tagger);
      long arrival = 0;
      for (PageText page : pages) {
        AnnotatedArticle article = annotator.annotate(++arrival, reader.read(page));
        state = take(stories, step.apply(state, article));
      }
    }
    take(stories, step.onTimer(state, new Timer(StoryStep.SETTLE, 0)));
    return stories;
  }

  private static StoryStep.State take(
      Map<String, String> stories, Transition<StoryStep.State, StoryOutput> transition) {
    List<Change> changes = new ArrayList<>();
    for (StoryOutput output : transition.outputs()) {
      switch (output) {
        case StoryOutput.Placed placed -> {
          take(stories, placed.join().article(), placed.join().story());
          changes.addAll(placed.join().changes());
        }
        case StoryOutput.Settled settled -> changes.addAll(settled.changes());
      }
    }
    for (Change change : changes) {
      switch (change) {
        case Change.Merged merged -> take(stories, merged.from(), merged.into());
        case Change.Moved moved -> take(stories, moved.article(), moved.into());
        case Change.Split split ->
            split.articles().forEach(article -> take(stories, article, split.into()));
      }
    }
    return transition.state();
  }

  private static void take(Map<String, String> stories, String id, String story) {
    if (stories.containsValue(id)) {
      stories.replaceAll((article, old) -> old.equals(id) ? story : old);
    } else {
      stories.put(id, story);
    }
  }

  private static List<PageText> pages() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<PageText> pages = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        PageText.Form form = name.endsWith(".txt") ? PageText.Form.TEXT : PageText.Form.HTML;
        pages.add(new PageText(name, name, form, Files.readString(file), null, null));
      }
      return pages;
    }
  }

  private static String line(PageText page) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("id", page.id());
    fields.put(page.form() == PageText.Form.HTML ? "html" : "text", page.content());
    return JsonMapper.builder().build().writeValueAsString(fields);
  }
}
