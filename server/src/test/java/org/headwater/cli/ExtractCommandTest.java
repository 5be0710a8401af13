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

class ExtractCommandTest {
  private static final String TITLE = "Otters Stop the Pumps at Hollin Weir";
  private static final String FIRST =
      "The lock keeper at Hollin Weir found three otters asleep in the pump house on Monday, the"
          + " river board said in a short note to the barge owners of the valley.";
  private static final String SECOND =
      "The pumps stay off until the animals leave, and barges wait at the lower gate for the tide"
          + " to lift them over the sill, said Marta Holm, who runs the board.";
  private static final String HTML =
      "<html lang=en><head><meta name=date content=2031-04-08>"
          + "<meta property=article:published_time content=2031-04-07T10:00:00Z>"
          + "<meta name=author content='Ida Brandt'></head><body><article><h1>%s</h1>"
              .formatted(TITLE)
          + "<p>%s</p><p>%s</p></article></body></html>".formatted(FIRST, SECOND);

  private static JsonNode extract(boolean candidates, String form, String content)
      throws IOException {
    ExtractCommand command = new ExtractCommand();
    command.candidates = candidates;
    String line = Json.text(Json.object().put("id", "a").put(form, content));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        command.run(
            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    assertThat(status).isZero();
    return Json.read(out.toByteArray());
  }

  private static List<JsonNode> of(JsonNode answer, String fact) {
    return answer.get("candidates").values().stream()
        .filter(candidate -> candidate.get("fact").asString().equals(fact))
        .toList();
  }

  @Test
  void candidatesSayWhereEachFactStandsAndWhatBecameOfIt() throws IOException {
    JsonNode answer = extract(true, "html", HTML);

    List<JsonNode> dates = of(answer, "published");
    assertThat(dates).hasSizeGreaterThanOrEqualTo(2);
    assertThat(dates).filteredOn(date -> date.get("chosen").asBoolean()).hasSize(1);
    assertThat(dates)
        .allSatisfy(date -> assertThat(date.get("why").asString()).isNotBlank())
        .anySatisfy(date -> assertThat(date.get("from").asString()).isEqualTo("meta date"));
    assertThat(of(answer, "title").getFirst().get("value").asString()).isEqualTo(TITLE);
    assertThat(of(answer, "byline").getFirst().get("chosen").asBoolean()).isTrue();
    assertThat(of(answer, "language").getFirst().get("value").asString()).isEqualTo("en");
  }

  @Test
  void inTextACandidateHasItsPlace() throws IOException {
    String page = "Home\n" + TITLE + "\n" + FIRST + "\n" + SECOND + "\n";

    JsonNode title = of(extract(true, "text", page), "title").getFirst();

    assertThat(title.get("line").asString()).isEqualTo(TITLE);
    assertThat(page.substring(title.get("span").get(0).asInt(), title.get("span").get(1).asInt()))
        .isEqualTo(TITLE);
  }

  @Test
  void withoutTheOptionThereAreNone() throws IOException {
    assertThat(extract(false, "html", HTML).has("candidates")).isFalse();
  }
}
