package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | 2025",
        "2025-03 | March 2025",
        "2025-03-11 | Tue 11 March 2025",
        "2025-03-11TEV | Tue 11 March 2025, evening",
        "2025-03-11T07:40:00Z | Tue 11 March 2025, 07:40 (UTC)",
        "2025-03-11T07:40:00+02:00 | Tue 11 March 2025, 07:40 (UTC+02:00)",
        "2025-W11 | 2025-W11",
        "PRESENT_REF | PRESENT_REF",
        "2025-13-01 | 2025-13-01"
      })
  void valuesAreSaidInWordsAsPreciselyAsTheyAre(String value, String words) {
    assertThat(DateText.of(value)).isEqualTo(words);
  }
}
