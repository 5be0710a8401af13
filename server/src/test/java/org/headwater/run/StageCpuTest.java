package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.junit.jupiter.api.Test;

class StageCpuTest {
  private static final Article ARTICLE = Article.ofText("a1", Metadata.NONE, "Ferry left");

  @Test
  void countsWhatAThreadSpendsInARoomOnceOnly() {
    StageCpu cpu = new StageCpu();
    Rooms rooms = cpu.around(new FaultyRooms(Stage.ANNOTATE, "Ferry", StageCpuTest::workAndThrow));
    Attempt<?> attempt = cpu.run(() -> Attempt.at(Stage.ANNOTATE, () -> rooms.annotate(ARTICLE)));
    assertThat(attempt).isInstanceOf(Attempt.Failed.class);
    Map<Stage, Duration> spent = cpu.spent();
    assertThat(spent.get(Stage.ANNOTATE)).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    assertThat(spent.get(Stage.STORE)).isBetween(Duration.ZERO, spent.get(Stage.ANNOTATE));
    assertThat(spent.get(Stage.READ)).isZero();
  }

  /** Uses the CPU of this thread for 20 ms. */
  private static Throwable workAndThrow() {
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long until = clock.getCurrentThreadCpuTime() + Duration.ofMillis(20).toNanos();
    while (clock.getCurrentThreadCpuTime() < until) {
      Thread.onSpinWait();
    }
    return new IllegalStateException("tired");
  }
}
