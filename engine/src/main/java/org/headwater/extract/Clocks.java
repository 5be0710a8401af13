package org.headwater.extract;

import java.time.Duration;
import java.time.LocalDateTime;

/** Whether two clocks may show the same moment: they differ as time zones do. */
final class Clocks {
  /** Offsets from universal time are whole multiples of it. */
  private static final int STEP_MINUTES = 15;

  /** No two inhabited places are further apart. */
  private static final int MOST_HOURS = 14;

  private Clocks() {}

  static boolean showSame(LocalDateTime universal, LocalDateTime shown) {
    long minutes = Duration.between(universal.withSecond(0).withNano(0), shown).toMinutes();
    return Math.abs(minutes) <= MOST_HOURS * 60 && minutes % STEP_MINUTES == 0;
  }
}
