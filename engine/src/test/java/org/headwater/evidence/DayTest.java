package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayTest {
  private static Optional<Day> day(String words, @Nullable String value) {
    Span whole = new Span(0, words.length());
    return Day.of(new TimeExpression(whole, TimeType.DATE, value, List.of(), null), words);
  }

  @Test
  void aWeekdayFitsItsDateAndNoOther() {
    Day tuesday = day("Tuesday", null).orElseThrow();

    assertThat(tuesday.fits(day("4 April 2023", "2023-04-04").orElseThrow())).isTrue();
    assertThat(tuesday.fits(day("5 April 2023", "2023-04-05").orElseThrow())).isFalse();
    assertThat(tuesday.fits(day("April 2023", "2023-04").orElseThrow())).isTrue();
  }

  @Test
  void neighboursAreKnownByDateOrWeekday() {
    Day sunday = day("Sunday", null).orElseThrow();

    assertThat(sunday.isNextTo(day("Monday", null).orElseThrow())).isTrue();
    assertThat(sunday.isNextTo(day("Tuesday", null).orElseThrow())).isFalse();
    assertThat(
            day("30 April 2023", "2023-04-30")
                .orElseThrow()
                .isNextTo(day("1 May 2023", "2023-05-01").orElseThrow()))
        .isTrue();
  }

  @Test
  void anHourIsNoDay() {
    assertThat(day("at 7:40 pm", "2023-04-04T19:40")).isEmpty();
  }
}
