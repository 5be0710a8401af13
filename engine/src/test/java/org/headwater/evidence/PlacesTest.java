package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static Attribution said(Span... content) {
    return new Attribution(
        List.of(),
        List.of(),
        List.of(content),
        Attribution.Kind.DIRECT,
        Stance.SAYS,
        false,
        false,
        List.of(),
        null,
        null);
  }

  private static List<Attribution> near(int start, int end, Attribution... attributions) {
    return new Places<>(List.of(attributions), Attribution::content).near(new Span(start, end));
  }

  @Test
  void whatTouchesIsFoundInTheGivenOrder() {
    Attribution late = said(new Span(30, 40));
    Attribution wide = said(new Span(0, 90));
    Attribution early = said(new Span(5, 12));
    Attribution other = said(new Span(50, 60));

    assertThat(near(10, 35, late, other, wide, early)).containsExactly(late, wide, early);
    assertThat(near(12, 30, late, other, wide, early)).containsExactly(wide);
    assertThat(near(90, 95, late, other, wide, early)).isEmpty();
  }

  @Test
  void whatIsSaidInPiecesReachesFromTheFirstToTheLast() {
    Attribution pieces = said(new Span(40, 50), new Span(0, 10));

    assertThat(near(45, 48, pieces)).containsExactly(pieces);
    assertThat(near(2, 4, pieces)).containsExactly(pieces);
    assertThat(near(50, 60, pieces)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, 20, 10-20 12-15", "9, 21, 10-20 12-15", "11, 20, 12-15", "10, 19, 12-15"})
  void insideLiesWhatBeginsAndEndsThere(int start, int end, String expected) {
    List<Span> spans =
        List.of(new Span(0, 90), new Span(10, 20), new Span(30, 32), new Span(12, 15));

    assertThat(new Places<>(spans, List::of).inside(new Span(start, end)))
        .extracting(span -> span.start() + "-" + span.end())
        .containsExactly(expected.split(" "));
  }

  @Test
  void nothingSaidTouchesNothing() {
    assertThat(near(0, 10, said())).isEmpty();
    assertThat(near(0, 10)).isEmpty();
  }
}
