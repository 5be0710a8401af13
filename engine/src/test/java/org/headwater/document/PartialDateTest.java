package org.headwater.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31, false, , ",
    "2024-02, 2024-02-01, 2024-02-29, false, , ",
    "2024-07-08, 2024-07-08, 2024-07-08, true, , ",
    "2024-07-08T09:30:00, 2024-07-08, 2024-07-08, true, 2024-07-08T09:30:00, ",
    "2024-07-08T09:30:00Z, 2024-07-08, 2024-07-08, true, 2024-07-08T09:30:00, 2024-07-08T09:30:00Z",
    "2024-07-08T01:30:00+02:00, 2024-07-08, 2024-07-08, true, 2024-07-08T01:30:00, 2024-07-07T23:30:00Z",
    "2024-07-08T23:30:00-03:00, 2024-07-08, 2024-07-08, true, 2024-07-08T23:30:00, 2024-07-09T02:30:00Z"
  })
  void isAsPreciseAsItsSource(
      String iso,
      LocalDate earliest,
      LocalDate latest,
      boolean day,
      @Nullable LocalDateTime local,
      @Nullable Instant instant) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.isDay()).isEqualTo(day);
    assertThat(date.local().orElse(null)).isEqualTo(local);
    assertThat(date.instant().orElse(null)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2024-7-8",
        "8 July 2024",
        "2024-07-08T",
        "2024-W27"
      })
  void anythingElseIsNone(String written) {
    assertThat(PartialDate.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-08, 2024-07-09, true",
    "2024-07-08, 2024-07-08, false",
    "2024-06, 2024-07-01, true",
    "2024-07, 2024-07-31, false",
    "2023, 2024-01, true",
    "2024-07-08T09:00:00Z, 2024-07-08T09:00:01Z, true",
    "2024-07-08T09:00:00Z, 2024-07-08T09:30:00+01:00, false",
    "2024-07-08T09:00:00+01:00, 2024-07-08T08:30:00Z, true",
    "2024-07-08T09:00:00Z, 2024-07-08, false"
  })
  void isSurelyBeforeWhatCannotMeanTheSameTime(String one, String other, boolean before) {
    assertThat(new PartialDate(one).isSurelyBefore(new PartialDate(other))).isEqualTo(before);
  }

  @Test
  void areOrderedByTheEarliestMomentThatTheyMayMean() {
    String[] inOrder = {
      "2023",
      "2024",
      "2024-01",
      "2024-01-01",
      "2024-01-01T00:00:00Z",
      "2024-01-01T01:00:00+00:30",
      "2024-01-01T00:45:00",
      "2024-02"
    };
    assertThat(Stream.of(inOrder).map(PartialDate::new).sorted().map(PartialDate::iso))
        .containsExactly(inOrder);
  }
}
