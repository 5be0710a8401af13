package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.headwater.api.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class LineFilterTest {
  @Test
  void answersInOrderWhateverTheThreads() throws IOException {
    String input =
        String.join("\n", IntStream.range(0, 500).mapToObj(i -> "{\"id\":\"" + i + "\"}").toList());
    Run one = run(new Echo(), 1, input);
    Run eight = run(new Echo(), 8, input);
    assertThat(one.lines()).hasSize(500).startsWith("{\"id\":\"0\"}", "{\"id\":\"1\"}");
    assertThat(eight.out()).isEqualTo(one.out());
    assertThat(one.status()).isZero();
  }

  @Test
  void aSlowFirstLineHoldsTheOthersBack() throws IOException {
    CountDownLatch secondIsDone = new CountDownLatch(1);
    LineFilter filter =
        new LineFilter() {
          @Override
          ObjectNode answer(InputLine line) throws BadLineException {
            String id = line.id();
            if (id.equals("a")) {
              await(secondIsDone);
            } else {
              secondIsDone.countDown();
            }
            return Json.object().put("id", id);
          }
        };
    assertThat(run(filter, 2, "{\"id\":\"a\"}\n{\"id\":\"b\"}\n").lines())
        .containsExactly("{\"id\":\"a\"}", "{\"id\":\"b\"}");
  }

  @Test
  void aBadLineIsAnErrorLineAndTheRunGoesOn() throws IOException {
    Run run = run(new Echo(), 2, "{\"id\":\"1\"}\nnonsense\n[1]\n{\"name\":1}\n\n{\"id\":\"2\"}");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(6);
    assertThat(run.lines().get(1)).startsWith("{\"id\":null,\"line\":2,\"error\":\"not JSON");
    assertThat(run.lines().get(2))
        .isEqualTo("{\"id\":null,\"line\":3,\"error\":\"not a JSON object\"}");
    assertThat(run.lines().get(3)).contains("field 'id' is missing");
    assertThat(run.lines().get(5)).isEqualTo("{\"id\":\"2\"}");
    assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith("line "));
  }

  @Test
  void theErrorOfAnEarlierStageIsHandedOn() throws IOException {
    String earlier = run(new Echo(), 1, "nonsense").out();
    assertThat(run(new Echo(), 1, earlier).err())
        .startsWith("line 1: an earlier stage gave an error: not JSON");
  }

  @Test
  void aBugInOneLineKeepsItsIdAndTheOthersGoOn() throws IOException {
    LineFilter filter =
        new LineFilter() {
          @Override
          ObjectNode answer(InputLine line) throws BadLineException {
            if (line.id().equals("bad")) {
              throw new IllegalStateException("broken");
            }
            return Json.object().put("id", line.id());
          }
        };
    Run run = run(filter, 2, "{\"id\":\"bad\"}\n{\"id\":\"good\"}");
    assertThat(run.lines().getFirst())
        .startsWith("{\"id\":\"bad\",\"line\":1,\"error\":\"internal error");
    assertThat(run.lines().getLast()).isEqualTo("{\"id\":\"good\"}");
  }

  @Test
  void aLoneSurrogateBecomesOneReplacementCharacter() throws IOException {
    assertThat(run(new Echo(), 1, "{\"id\":\"x\\ud800y\"}").lines())
        .containsExactly("{\"id\":\"x\uFFFDy\"}");
  }

  @Test
  void nothingInGivesNothingOut() throws IOException {
    Run run = run(new Echo(), 4, "");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isZero();
  }

  private static final class Echo extends LineFilter {
    @Override
    ObjectNode answer(InputLine line) throws BadLineException {
      return Json.object().put("id", line.id());
    }
  }

  private record Run(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Run run(LineFilter filter, int threads, String input) throws IOException {
    filter.threads = threads;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        filter.run(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
