package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headwater.api.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StoryFiltersTest {
  private static final String TEXT =
      "\uD83C\uDF0A Engineers closed the upper sluice of the Varnholm dam after a crack of nine metres was found in its"
          + " eastern wall. The regional water board asked 2,400 people in three villages below the dam to sleep"
          + " elsewhere for two nights while divers look at the foot of the wall.";

  private static final String OTHER =
      "Two ferries touched in thick fog off Calder Sound early on Friday and eleven passengers were treated for bruises."
          + " The coast guard said both ships reached the harbour under their own power.";

  private static String line(String id, String text) {
    return Json.text(Json.object().put("id", id).put("title", "News").put("text", text));
  }

  private static List<JsonNode> run(StreamFilter filter, int expected, String... lines)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        filter.run(
            new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    assertThat(status).isEqualTo(expected);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  @Test
  void clusterGivesEachArticleItsStoryInTheOrderOfTheInput() throws IOException {
    String[] input = {line("a", TEXT), line("b", OTHER), line("c", TEXT)};
    for (boolean online : new boolean[] {true, false}) {
      ClusterCommand command = new ClusterCommand();
      command.online = online;
      List<JsonNode> answers = run(command, 0, input);
      assertThat(answers).extracting(a -> a.get("id").asString()).containsExactly("a", "b", "c");
      assertThat(answers)
          .extracting(a -> a.get("story").asString())
          .containsExactly("s1", "s2", "s1");
      assertThat(answers.get(2).get("why").get(0).get("article").asString()).isEqualTo("a");
    }
  }

  @Test
  void articlesOfTwoLanguagesNeverShareAStory() throws IOException {
    String german = Json.text(Json.object().put("id", "b").put("text", TEXT).put("lang", "de"));
    assertThat(run(new ClusterCommand(), 0, line("a", TEXT), german))
        .extracting(a -> a.get("story").asString())
        .containsExactly("s1", "s2");
  }

  @Test
  void aLineWithoutTextIsAnErrorAndTheRestGoesOn() throws IOException {
    List<JsonNode> answers = run(new ClusterCommand(), 1, "{\"id\":\"a\"}", line("b", TEXT));
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0).get("error").asString()).contains("text");
    assertThat(answers.get(1).get("story").asString()).isEqualTo("s2");
  }

  @Test
  void reuseGivesPassagesInCodePoints() throws IOException {
    String framed = "\uD83D\uDCF0\uD83D\uDCF0 Morning.\n\n" + TEXT;
    assertThat(run(new ReuseCommand(), 0, line("a", TEXT), line("x", OTHER), line("b", framed)))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.get("a").asString()).isEqualTo("a");
          assertThat(link.get("b").asString()).isEqualTo("b");
          assertThat(link.get("kind").asString()).isEqualTo("reprint");
          assertThat(link.get("earlier").isNull()).isTrue();
          JsonNode passage = link.get("passages").get(0);
          assertThat(quoted(TEXT, passage.get(0))).isEqualTo(quoted(framed, passage.get(1)));
          assertThat(quoted(TEXT, passage.get(0))).startsWith("Engineers").endsWith("of the wall");
        });
  }

  private static String quoted(String text, JsonNode span) {
    return text.substring(
        text.offsetByCodePoints(0, span.get(0).asInt()),
        text.offsetByCodePoints(0, span.get(1).asInt()));
  }
}
