package org.headwater.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.language.WordList;
import org.junit.jupiter.api.Test;

/**
 * Invented sentences whose times are hard to read. What is not yet read right stands in {@code
 * hard-cases-known-misses.txt}; that list must be exact, so it shrinks with every improvement and
 * grows only on purpose.
 */
class HardCasesTest {
  @Test
  void readsTheHardCases() {
    assertThat(HardCases.misses().keySet())
        .containsExactlyInAnyOrderElementsOf(
            WordList.read(HardCases.class, "hard-cases-known-misses.txt"));
    assertThat(HardCases.count()).isGreaterThanOrEqualTo(90);
  }
}
