package org.headwater.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsProperties {
  /** Letters, pairs, and halves that are alone. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "ü", "😀", "𝄞", "\uD83D", "\uDE00")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property
  void positionsAreThoseOfTheString(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(text);
    int all = text.codePointCount(0, text.length());
    for (int point = 0; point <= all; point++) {
      int units = text.offsetByCodePoints(0, point);
      assertThat(points.toUnits(point)).isEqualTo(units);
      assertThat(points.fromUnits(units)).isEqualTo(point);
    }
  }

  @Example
  void aPositionInsideAPairIsThePairsStart() {
    CodePoints points = CodePoints.of("a😀b");
    assertThat(points.fromUnits(2)).isEqualTo(1);
    assertThat(points.fromUnits(new Span(2, 4))).isEqualTo(new Span(1, 3));
    assertThat(points.toUnits(new Span(1, 3))).isEqualTo(new Span(1, 4));
  }
}
