package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;
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
        "7/7/2024|2024-07-07",
        "7/8/2024 9:30 PM EDT|2024-07-08",
        "1970-01-03|1970-01-03",
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
      strings = {
        "03/04/2023",
        "yesterday",
        "2024-13-01",
        "1 2 3",
        "",
        "July",
        "30 February 2024",
        "1970-01-01T00:00:00Z"
      })
  void whatIsNoSureDateIsNone(String written) {
    assertThat(DateReader.machine(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "8 July 2024, 12:05 AM|2024-07-08T00:05",
        "8 July 2024, 12:30 p.m.|2024-07-08T12:30",
        "8 July 2024, 3:07 pm|2024-07-08T15:07",
        "8 July 2024, 24:10|none",
        "8 July 2024|none",
      })
  void theHourOfALineIsReadWithItsHalfOfTheDay(String line, @Nullable LocalDateTime shown) {
    assertThat(DateReader.clock(line, DayOrder.UNKNOWN)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "28.7.24 14:05, 2024-07-28",
        "28.7.24, none",
        "28.7.2024, 2024-07-28",
        "in July 2024, none",
      })
  void aLineThatIsNoDateItselfMustShowAWholeOne(String line, @Nullable String iso) {
    assertThat(DateReader.written(line, false, DayOrder.UNKNOWN))
        .isEqualTo(iso == null ? null : new PartialDate(iso));
  }

  @ParameterizedTest
  @CsvSource({
    "28/7/2024, DAY_FIRST",
    "7/28/2024, MONTH_FIRST",
    "7/8/2024, UNKNOWN",
    "28/13/2024, UNKNOWN",
    "13/28/2024, UNKNOWN",
    "40/7/2024, UNKNOWN",
    "7/40/2024, UNKNOWN",
  })
  void theOrderIsToldByWhatCanBeNoMonth(String line, DayOrder order) {
    assertThat(DateReader.orderIn(line)).isEqualTo(order);
  }
}
