package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarNamesTest {
  @Test
  void weekdaysAreCountedFromMonday() {
    assertThat(CalendarNames.of("en").weekday("monday")).isEqualTo(1);
    assertThat(CalendarNames.of("de").weekday("sonntag")).isEqualTo(7);
    assertThat(CalendarNames.of("zh").weekday("星期三")).isEqualTo(3);
    assertThat(CalendarNames.of("en").weekday("sun")).isZero();
  }

  @Test
  void monthsAreKnownByThemselvesWithinADateAndShort() {
    assertThat(CalendarNames.of("ru").month("март")).isEqualTo(3);
    assertThat(CalendarNames.of("ru").month("марта")).isEqualTo(3);
    assertThat(CalendarNames.of("en").month("Dec")).isEqualTo(12);
    assertThat(CalendarNames.of("en").month("may")).isZero();
    assertThat(CalendarNames.of("en").month("Harbour")).isZero();
  }

  @Test
  void whatIsNoLanguageHasNoNames() {
    assertThat(CalendarNames.of("Monday").weekday("monday")).isZero();
    assertThat(CalendarNames.of("").month("May")).isZero();
  }

  @Test
  void aLanguageWithoutTablesHasNoNamesWhateverTheMachinesLanguage() {
    assertThat(CalendarNames.of("tl").weekday("monday")).isZero();
    assertThat(CalendarNames.of("av").month("May")).isZero();
    assertThat(CalendarNames.of("no").weekday("mandag")).isEqualTo(1);
  }
}
