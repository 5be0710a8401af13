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
import org.headwater.document.PageText;
import org.headwater.evidence.Evidence;
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
    List<PageText> pages = pages("");
    assertThat(stories(file(pages)))
        .hasSize(pages.size())
        .isEqualTo(BareSteps.over(pages).stories());
  }

  /** More pages than a story waits for its evidence, so that some come before the end. */
  @Test
  void theJobGivesTheEvidenceThatTheBareStepsGive() throws Exception {
    List<PageText> pages = new ArrayList<>(pages(""));
    pages.addAll(pages("again-"));
    pages.addAll(pages("once-more-"));
    BareSteps bare = BareSteps.over(pages);
    Map<String, List<Evidence>> found = evidence(file(pages));
    assertThat(found).isEqualTo(bare.evidence());
    assertThat(found.values()).anyMatch(all -> all.size() > 1);

    Map<String, Evidence> newest = new TreeMap<>();
    found.forEach((story, all) -> newest.put(story, all.getLast()));
    Map<String, Evidence> expected = bare.evidenceAtOnce();
    assertThat(newest).containsAllEntriesOf(expected);
    newest.keySet().removeAll(expected.keySet());
    assertThat(newest.values()).allMatch(evidence -> evidence.claims().isEmpty());
  }

  /** Two services of one state, of which the sample says that both tell of a collision. */
  @Test
  void ownersCountInTheJobAsInTheBareSteps() throws Exception {
    List<PageText> pages =
        pages("").stream().filter(page -> page.id().startsWith("ferry-carrow")).toList();
    OutletOwners owners =
        OutletOwners.of(
            List.of("Ostmar Rescue Service\tOstmar", "Ostmar Transport Inspectorate\tOstmar"));

    Map<String, List<Evidence>> found = evidence(file(pages), owners);

    assertThat(found).isEqualTo(BareSteps.over(pages, owners.owners()).evidence());
    assertThat(mostOrigins(found)).isEqualTo(1);
    assertThat(mostOrigins(BareSteps.over(pages).evidence())).isEqualTo(2);
  }

  private static int mostOrigins(Map<String, List<Evidence>> evidence) {
    return evidence.values().stream()
        .flatMap(all -> all.getLast().claims().stream())
        .mapToInt(claim -> claim.origins().low())
        .max()
        .orElse(0);
  }

  @Test
  void aLineThatIsNoPageIsLeftOutAndTheOthersKeepTheirNumbers() throws Exception {
    PageText page = pages("").getFirst();
    Path input = folder.resolve("pages.jsonl");
    Files.write(input, List.of("nonsense", "{\"id\":\"empty\"}", line(page)));
    assertThat(stories(input)).isEqualTo(Map.of(page.id(), "s3"));
  }

  private Path file(List<PageText> pages) throws IOException {
    Path input = folder.resolve("pages.jsonl");
    return Files.write(input, pages.stream().map(HeadwaterJobTest::line).toList());
  }

  private static Map<String, String> stories(Path input) throws Exception {
    StreamExecutionEnvironment environment = environment();
    Map<String, String> stories = new TreeMap<>();
    try (CloseableIterator<StoryLine> lines =
        HeadwaterJob.results(environment, input, JobOptions.DEFAULT)
            .stories()
            .executeAndCollect()) {
      lines.forEachRemaining(line -> take(stories, line));
    }
    return stories;
  }

  /** The newest line of an article or of a whole story counts. */
  private static void take(Map<String, String> stories, StoryLine line) {
    if (stories.containsValue(line.id())) {
      stories.replaceAll((article, old) -> old.equals(line.id()) ? line.story() : old);
    } else {
      stories.put(line.id(), line.story());
    }
  }

  private static Map<String, List<Evidence>> evidence(Path input) throws Exception {
    return evidence(input, OutletOwners.NONE);
  }

  private static Map<String, List<Evidence>> evidence(Path input, OutletOwners owners)
      throws Exception {
    JobOptions options = new JobOptions(TaggerChoice.FULL, owners);
    Map<String, List<Evidence>> evidence = new TreeMap<>();
    try (CloseableIterator<StoryEvidence> found =
        HeadwaterJob.results(environment(), input, options).evidence().executeAndCollect()) {
      found.forEachRemaining(each ->
          evidence.computeIfAbsent(each.story(), story -> new ArrayList<>()).add(each.evidence()));
    }
    return evidence;
  }

  private static StreamExecutionEnvironment environment() {
    return StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration());
  }

  private static List<PageText> pages(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<PageText> pages = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        PageText.Form form = name.endsWith(".txt") ? PageText.Form.TEXT : PageText.Form.HTML;
        String id = prefix + name;
        pages.add(new PageText(id, id, form, Files.readString(file), null, null));
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
