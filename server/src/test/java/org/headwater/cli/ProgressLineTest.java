package org.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private long now;

  @Test
  void aTerminalSeesPagesOfPagesWithRateAndTimeLeft() {
    try (ProgressLine progress = line(true)) {
      progress.expect(1000);
      pass(Duration.ofSeconds(20));
      progress.pages(250, 3);
      assertThat(text())
          .isEqualTo(
              "\r\u001b[K[#######.......................] 250 of 1000 pages, 3 rejected,"
                  + " 12.5 a second, 60 s left");
    }
    assertThat(text()).endsWith("\r\u001b[K");
  }

  @Test
  void aTotalThatNobodyKnowsIsNotGuessed() {
    ProgressLine progress = line(true);
    pass(Duration.ofSeconds(10));
    progress.pages(1, 0);
    assertThat(text()).isEqualTo("\r\u001b[K1 page, 0.1 a second");
  }

  @Test
  void aPipeGetsAPlainLineNowAndThen() {
    ProgressLine progress = line(false);
    progress.expect(100_000);
    for (int second = 1; second <= 65; second++) {
      pass(Duration.ofSeconds(1));
      progress.pages(second * 10L, 0);
    }
    assertThat(text().lines())
        .containsExactly(
            "300 of 100000 pages, 10.0 a second, 3 h left",
            "600 of 100000 pages, 10.0 a second, 3 h left");
  }

  @Test
  void aShortRunSaysNothingToAPipe() {
    try (ProgressLine progress = line(false)) {
      progress.expect(3);
      pass(Duration.ofSeconds(29));
      progress.pages(3, 0);
      progress.evidence(2, 2);
    }
    assertThat(text()).isEmpty();
  }

  @Test
  void theEvidenceHasAPaceOfItsOwn() {
    ProgressLine progress = line(true);
    progress.expect(10);
    pass(Duration.ofSeconds(100));
    progress.pages(10, 0);
    written.reset();
    pass(Duration.ofSeconds(1));
    progress.evidence(0, 200);
    pass(Duration.ofSeconds(2));
    written.reset();
    progress.evidence(40, 200);
    assertThat(text())
        .isEqualTo(
            "\r\u001b[Kevidence: [######........................] 40 of 200 stories,"
                + " 20.0 a second, 8 s left");
  }

  @Test
  void pagesThatWereKnownDoNotPromiseTooMuch() {
    ProgressLine progress = line(true);
    progress.expect(2000);
    pass(Duration.ofSeconds(1));
    progress.pages(1000, 0);
    for (int second = 1; second <= 60; second++) {
      pass(Duration.ofSeconds(1));
      written.reset();
      progress.pages(1000 + second * 5L, 0);
    }
    assertThat(text()).endsWith(", 5.0 a second, 2 min left");
  }

  private ProgressLine line(boolean terminal) {
    return new ProgressLine(new PrintStream(written, true, UTF_8), terminal, () -> now);
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private String text() {
    return written.toString(UTF_8);
  }
}
