package org.headwater.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.api.Json;
import org.headwater.store.StoreHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The sample corpus, end to end, against what a careful reader says of it.
 *
 * <p>What the engine does not see yet stands in {@code known-misses.txt}, one line each. The list
 * can only shrink: a miss that is not listed fails, and so does a listed miss that has been mended.
 */
class SamplesIT {
  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir static Path home;
  private static List<Check> checks = List.of();

  @BeforeAll
  static void readTheSamples() throws IOException {
    Headwater headwater = new Headwater(home);
    Headwater.Ended ingest = headwater.run("ingest", "--json", SAMPLES.resolve("pages").toString());
    assertThat(ingest.err()).as("ingest").doesNotContain("Exception");
    assertThat(ingest.status()).as(ingest.err()).isZero();
    Map<String, JsonNode> summaries = new LinkedHashMap<>();
    Map<String, StoryView> stories = new LinkedHashMap<>();
    for (JsonNode line : headwater.run("stories", "--json").json()) {
      String id = line.path("story").asString();
      summaries.put(id, line);
      stories.put(id, new StoryView(headwater.run("story", id, "--json").json().getFirst()));
    }
    JsonNode expected = Json.read(Files.readAllBytes(SAMPLES.resolve("expected.json")));
    checks = new SampleChecks(expected, stories, summaries).all();
  }

  @Test
  void nothingIsMissedThatIsNotKnown() throws IOException {
    Set<String> known = knownMisses();
    List<String> failed =
        checks.stream()
            .filter(check -> !check.holds() && !known.contains(check.name()))
            .map(check -> check.name() + "   (saw " + check.saw() + ")")
            .toList();
    assertThat(failed).isEmpty();
  }

  @Test
  void noKnownMissHasBeenMended() throws IOException {
    Set<String> held =
        checks.stream().filter(Check::holds).map(Check::name).collect(Collectors.toSet());
    assertThat(knownMisses()).doesNotContainAnyElementsOf(held);
  }

  @Test
  void theListOfMissesIsShort() throws IOException {
    assertThat(checks).hasSizeGreaterThan(300);
    assertThat(knownMisses().size()).isLessThan(checks.size() / 10);
  }

  @Test
  void everyPageOfTheDeskOpens() {
    DeskPages.Opened desk = DeskPages.of(new StoreHome(home));
    assertThat(desk.broken()).isEmpty();
    assertThat(desk.pages()).hasSizeGreaterThan(100).contains("/sources", "/story/s1");
  }

  @Test
  void everyReadingCommandAnswers() {
    for (String[] command :
        new String[][] {
          {"sources"},
          {"why", "a2"},
          {"events", "Karvonia", "Lethmark"},
          {"search", "ferry"},
          {"story", "s1", "--report", "md"},
          {"check"}
        }) {
      Headwater.Ended ended = new Headwater(home).run(command);
      assertThat(ended.status()).as(command[0] + ": " + ended.err()).isZero();
      assertThat(ended.out()).as(command[0]).isNotBlank();
    }
  }

  private static Set<String> knownMisses() throws IOException {
    try (InputStream in = SamplesIT.class.getResourceAsStream("known-misses.txt")) {
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    }
  }
}
