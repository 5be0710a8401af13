package org.headwater.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  private static Span span(String written) {
    String[] ends = written.split("-");
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  @Test
  void givesItsPartOfAText() {
    assertThat(new Span(4, 9).in("The ferry left")).isEqualTo("ferry");
    assertThat(new Span(4, 9).shift(-4).in("ferry")).isEqualTo("ferry");
    assertThat(new Span(4, 9).length()).isEqualTo(5);
    assertThat(new Span(4, 4).isEmpty()).isTrue();
    assertThat(new Span(4, 5).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "5, 4"})
  void isNeverTurnedRound(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[" + start + ", " + end + ")");
  }

  @ParameterizedTest
  @CsvSource({
    // one, other, code units in common, the first holds the second
    "2-6, 2-6, 4, true",
    "2-6, 3-5, 2, true",
    "2-6, 2-3, 1, true",
    "2-6, 5-6, 1, true",
    "2-6, 5-7, 1, false",
    "2-6, 1-3, 1, false",
    "2-6, 6-8, 0, false",
    "2-6, 0-2, 0, false",
    "2-6, 7-9, 0, false"
  })
  void twoHaveSoMuchInCommon(String one, String other, int shared, boolean contains) {
    assertThat(span(one).shared(span(other))).isEqualTo(shared);
    assertThat(span(other).shared(span(one))).isEqualTo(shared);
    assertThat(span(one).overlaps(span(other))).isEqualTo(shared > 0);
    assertThat(span(other).overlaps(span(one))).isEqualTo(shared > 0);
    assertThat(span(one).contains(span(other))).isEqualTo(contains);
  }

  @Test
  void holdsItsFirstPositionAndNotItsEnd() {
    assertThat(Stream.of(1, 2, 5, 6).filter(new Span(2, 6)::contains)).containsExactly(2, 5);
  }

  @Test
  void aUnionCoversBothAndWhatLiesBetween() {
    assertThat(span("2-4").union(span("7-9"))).isEqualTo(span("2-9"));
    assertThat(span("7-9").union(span("2-8"))).isEqualTo(span("2-9"));
  }

  @Test
  void areOrderedByStartAndThenTheShorterFirst() {
    assertThat(Stream.of(span("4-5"), span("2-9"), span("2-3"), span("0-7")).sorted())
        .containsExactly(span("0-7"), span("2-3"), span("2-9"), span("4-5"));
  }
}
