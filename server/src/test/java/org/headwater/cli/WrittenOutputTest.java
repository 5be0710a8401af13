package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrittenOutputTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int status(int status, OutputStream beneath) {
    return status(status, beneath, false);
  }

  private int status(int status, OutputStream beneath, boolean pipe) {
    PrintStream out = new PrintStream(beneath, false, StandardCharsets.UTF_8);
    out.print("claims");
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    return WrittenOutput.status(status, out, beneath, pipe, err);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int single) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void outputOnAFullDiskIsAFailureWithItsReason() {
    assertThat(status(0, failing("No space left on device"))).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "headwater: not all of the output could be written: No space left on device");
  }

  @Test
  void whoStopsReadingIsToldNothing() {
    assertThat(status(0, failing("Broken pipe"))).isEqualTo(1);
    assertThat(said.size()).isZero();
  }

  @Test
  void whoStopsReadingIsToldNothingInAnyLanguage() {
    assertThat(status(0, failing("Datenübergabe unterbrochen (broken pipe)"), true)).isEqualTo(1);
    assertThat(said.size()).isZero();
  }

  @Test
  void outputThatWasWrittenKeepsTheStatus() {
    assertThat(status(2, new ByteArrayOutputStream())).isEqualTo(2);
    assertThat(said.size()).isZero();
  }
}
