package org.headwater.report;

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
        "2025-03-11T07:40 | Tue 11 March 2025, 07:40",
        "2025-03-11T07:40:16 | Tue 11 March 2025, 07:40",
        "2025-03-11T07:40:16.25 | Tue 11 March 2025, 07:40",
        "2025-03-11T07:77:16 | 2025-03-11T07:77:16",
        "2025-W11 | the week of Mon 10 March 2025",
        "2025-W11-WE | the weekend of Sat 15 March 2025",
        "2024-FA | autumn 2024",
        "2024-SU | summer 2024",
        "2024-Q3 | the third quarter of 2024",
        "2024-H1 | the first half of 2024",
        "195 | the 1950s",
        "PRESENT_REF | now",
        "PAST_REF | before now, not said when",
        "FUTURE_REF | after now, not said when",
        "P1D | 1 day",
        "PT12H | 12 hours",
        "P60Y | 60 years",
        "PXM | PXM",
        "XXXX-03-11 | XXXX-03-11",
        "2025-W77 | 2025-W77",
        "2025-Q9 | 2025-Q9",
        "2025-13-01 | 2025-13-01"
      })
  void valuesAreSaidInWordsAsPreciselyAsTheyAre(String value, String words) {
    assertThat(DateText.of(value)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-11 | ''",
        "2025-03-11TEV | evening",
        "2025-03-11T07:40 | 07:40",
        "2025-03-11T07:40:16 | 07:40",
        "2025-03-11T07:40:00+02:00 | 07:40",
        "2025-03-11T77:40 | ''"
      })
  void theTimeOfDayIsGivenWhereTheValueHasOne(String value, String clock) {
    assertThat(DateText.clock(value)).isEqualTo(clock);
  }
}
