package org.headwater.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time that the text speaks of as it goes on: the last day, month, year; the last quarter. */
final class Narrative {
  private @Nullable LocalDate day;
  private Grain grain = Grain.DAY;
  private @Nullable LocalDate quarter;

  void at(Grain grain, LocalDate day) {
    this.grain = grain;
    this.day = day;
    if (grain == Grain.QUARTER) {
      quarter = day;
    }
  }

  @Nullable LocalDate day() {
    return day;
  }

  Grain grain() {
    return grain;
  }

  @Nullable LocalDate quarter() {
    return quarter;
  }
}
