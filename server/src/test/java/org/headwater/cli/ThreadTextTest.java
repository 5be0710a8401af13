package org.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.headwater.store.InventedThread;
import org.junit.jupiter.api.Test;

class ThreadTextTest {
  @Test
  void eachStoryStandsWithItsTimeAndReason() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ThreadText.print(new PrintStream(bytes, true, UTF_8), InventedThread.thread());
    assertThat(bytes.toString(UTF_8).lines())
        .containsExactly(
            "",
            "Related stories (thread s1)",
            "  s4     Cracks found in the bridge <b>at Varn</b>, 12 days earlier [not in this thread]",
            "         both name Ada Quist, Varn; both speak of bridge",
            "  s7     Мэр Квист подала в отставку, 2 days later [another language]",
            "         both name Ada Quist, Varn; both count 37",
            "  s9     Varn votes",
            "         both name Ada Quist, Varn; both speak of bridge (with story s7)");
  }
}
