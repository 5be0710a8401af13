package org.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TerminalText out = new TerminalText(bytes);

  private String written() {
    out.flush();
    return bytes.toString(UTF_8);
  }

  @Test
  void leavesOrdinaryTextAsItIs() {
    out.print("Łódź –\t“quoted”\n");

    assertThat(written()).isEqualTo("Łódź –\t“quoted”\n");
  }

  @Test
  void showsWhatATerminalWouldObeyHoweverItIsPrinted() {
    out.println("a\u001b[2Jb");
    out.printf("%s|%n", "c\u009b2Jd\r");
    out.append("e\u202ef").append('\n');

    assertThat(written().lines()).containsExactly("a\ufffd[2Jb", "c\ufffd2Jd\ufffd|", "e\ufffdf");
  }
}
