package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headwater.api.Json;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
  private static final String A =
      "{\"id\":\"a\",\"text\":\"\uD83D\uDEA8 A flood swept away 14 cows near the village of Torrin.\"}";
  private static final String B =
      "{\"id\":\"b\",\"text\":\"The flood near Torrin village swept away 20 cows.\"}";

  private record Run(int status, List<JsonNode> lines) {}

  private static Run run(int threads, String... lines) throws IOException {
    return run(List.of("--threads", Integer.toString(threads)), lines);
  }

  private static Run run(List<String> options, String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompareCommand command = new CompareCommand();
    new CommandLine(command).parseArgs(options.toArray(String[]::new));
    int status =
        command.run(
            new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    List<JsonNode> answers =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8)))
            .toList();
    return new Run(status, answers);
  }

  @Test
  void oneLineForEachClaimWithSpansInCodePoints() throws IOException {
    Run run = run(2, A, B);

    assertThat(run.status).isZero();
    assertThat(run.lines).hasSize(1);
    JsonNode claim = run.lines.getFirst();
    assertThat(claim.get("members")).hasSize(2);
    JsonNode member = claim.get("members").get(0);
    String text = Json.read(A.getBytes(StandardCharsets.UTF_8)).get("text").asString();
    assertThat(member.get("end").asInt()).isEqualTo(text.codePointCount(0, text.length()));
    assertThat(claim.get("divergence").get(0).get("slot").asString()).isEqualTo("number");
    assertThat(claim.get("origins").get("low").asInt()).isEqualTo(1);
    assertThat(claim.get("origins").get("high").asInt()).isEqualTo(2);
  }

  @Test
  void badLinesAreAnsweredAndTheRestIsCompared() throws IOException {
    Run run = run(1, "nonsense", A, "{\"id\":\"c\"}", A, B);

    assertThat(run.status).isEqualTo(1);
    assertThat(run.lines.stream().filter(line -> line.has("error"))).hasSize(3);
    assertThat(run.lines.getLast().get("members")).hasSize(2);
  }

  @Test
  void readsWithTheFastTaggerWhenAsked() throws IOException {
    Run run = run(List.of("--tagger", "fast"), A, B);

    assertThat(run.status).isZero();
    assertThat(run.lines).hasSize(1);
  }

  @Test
  void refusesAModelThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> run(List.of("--model", "no-such.onnx"), A))
        .withMessageContaining("no-such.onnx");
  }

  @Test
  void nothingInNothingOut() throws IOException {
    assertThat(run(1)).isEqualTo(new Run(0, List.of()));
  }
}
