package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.headwater.document.Annotations;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT = "On Monday Ada Quist of Varn spoke.";

  @Test
  void piecesCarryAllMarksThatCoverThem() {
    List<TextPiece> pieces =
        new MarkedText(TEXT).with(annotations()).lighting(new Span(10, 13)).pieces(whole());
    assertThat(pieces)
        .containsExactly(
            new TextPiece("On ", "", "", false),
            new TextPiece("Monday", "time", "2025-05-05", false),
            new TextPiece(" ", "", "", false),
            new TextPiece("Ada", "entity lit", "Ada Quist", true),
            new TextPiece(" Quist", "entity", "Ada Quist", false),
            new TextPiece(" of Varn spoke.", "", "", false));
  }

  @Test
  void aLitSpanOverAParagraphsEndLightsBothParts() {
    MarkedText marked = new MarkedText(TEXT).lighting(new Span(0, TEXT.length()));
    assertThat(marked.pieces(new Span(10, 13)))
        .containsExactly(new TextPiece("Ada", "lit", "", false));
  }

  @Property
  void piecesTogetherAreTheText(
      @ForAll @IntRange(max = 34) int a,
      @ForAll @IntRange(max = 34) int b,
      @ForAll @IntRange(max = 34) int c,
      @ForAll @IntRange(max = 34) int d) {
    Span lit = new Span(Math.min(a, b), Math.max(a, b));
    Span stretch = new Span(Math.min(c, d), Math.max(c, d));
    StringBuilder joined = new StringBuilder();
    for (TextPiece piece : new MarkedText(TEXT).with(annotations()).lighting(lit).pieces(stretch)) {
      assertThat(piece.text()).isNotEmpty();
      joined.append(piece.text());
    }
    assertThat(joined).hasToString(stretch.in(TEXT));
  }

  private static Span whole() {
    return new Span(0, TEXT.length());
  }

  private static Annotations annotations() {
    return new Annotations(
        List.of(),
        List.of(new EntityMention(new Span(10, 19), EntityType.PER, "Ada Quist", "e1")),
        List.of(new TimeExpression(new Span(3, 9), TimeType.DATE, "2025-05-05", List.of(), null)),
        List.of(),
        List.of());
  }
}
