package org.headwater.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2031-05-05, 2031-05-05, 2031-05-05",
    "2031-05-05TMO, 2031-05-05, 2031-05-05",
    "2031-05, 2031-05-01, 2031-05-31",
    "2031, 2031-01-01, 2031-12-31",
    "2031-SU, 2031-01-01, 2031-12-31",
    "2031-W19, 2031-05-05, 2031-05-11",
    "2026-W53, 2026-12-28, 2027-01-03",
    "2031-W19-WE, 2031-05-05, 2031-05-11",
    "199, 1990-01-01, 1999-12-31",
    "18, 1800-01-01, 1899-12-31",
  })
  void aValueMeansTheDaysOfItsUnit(String value, String first, String last) {
    assertThat(DayRange.of(value))
        .hasValueSatisfying(days -> {
          assertThat(days.first()).hasToString(first);
          assertThat(days.last()).hasToString(last);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAST_REF", "XXXX-05-05", "P1D", "2031-02-30", "20310"})
  void whatNamesNoDaysHasNone(String value) {
    assertThat(DayRange.of(value)).isEmpty();
  }
}
