package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date 2024-07|2024-07",
        "2024-07-08|2024-07-08",
        "2024-07-08T09:30:00+0200|2024-07-08T09:30:00+02:00",
        "2024-07-08 09:30|2024-07-08",
        "2024-07-08T09:30:11.123Z|2024-07-08T09:30:11Z",
        "20240708|2024-07-08",
        "July 8, 2024|2024-07-08",
        "Mon, 8th of July 2024 at 9:30|2024-07-08",
        "8. Juli 2024|2024-07-08",
        "08.07.2024|2024-07-08",
        "7/28/2024|2024-07-28",
        "28/7/2024|2024-07-28",
        "8 de julio de 2024|2024-07-08",
        "8 июля 2024|2024-07-08",
        "July 2024|2024-07",
        "Published 8 July 2024, updated 9 July 2024|2024-07-08",
      })
  void datesAreReadAsPreciselyAsTheyAreWritten(String written, String iso) {
    assertThat(DateReader.machine(written)).isEqualTo(new PartialDate(iso));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/04/2023", "yesterday", "2024-13-01", "1 2 3", "", "July", "30 February 2024"})
  void whatIsNoSureDateIsNone(String written) {
    assertThat(DateReader.machine(written)).isNull();
  }
}
