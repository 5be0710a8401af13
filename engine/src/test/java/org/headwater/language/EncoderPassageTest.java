package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class EncoderPassageTest {
  private static final EncoderWord HARBOUR = word("harbour", 1, 7, 8);
  private static final EncoderWord OPENS = word("opens", 1, 9);

  private static EncoderWord word(String text, int unit, int... pieces) {
    return new EncoderWord(
        new Token(new Span(0, text.length()), text), pieces, Shapes.of(text), unit, unit);
  }

  private static EncoderPassage passage(EncoderWord... words) {
    return EncoderPassage.of(List.of(words), null);
  }

  @Test
  void tellsPiecesShapesAndWhereWordsBegin() {
    EncoderPassage passage = passage(HARBOUR, OPENS);
    assertThat(passage.pieces()).isEqualTo(3);
    assertThat(passage.piece(2)).isEqualTo(9);
    assertThat(passage.shape(1)).isEqualTo(Shapes.LOWER);
    assertThat(passage.words()).containsExactly(0, 2);
    assertThat(passage.beginsParagraph(0)).isTrue();
    assertThat(passage.beginsParagraph(2)).isFalse();
  }

  @Test
  void isEqualWhereverItStands() {
    EncoderPassage elsewhere =
        EncoderPassage.of(
            List.of(word("harbour", 5, 7, 8), word("opens", 5, 9)), word("Norway", 4, 1));
    assertThat(elsewhere).isEqualTo(passage(HARBOUR, OPENS)).hasSameHashCodeAs(elsewhere);
  }

  @Test
  void differsByAllThatTheHeadsSee() {
    EncoderPassage passage = passage(HARBOUR, OPENS);
    assertThat(passage(HARBOUR, word("Opens", 1, 9))).isNotEqualTo(passage);
    assertThat(passage(HARBOUR, word("@pens", 1, 9))).isNotEqualTo(passage);
    assertThat(passage(HARBOUR, word("opens", 2, 9))).isNotEqualTo(passage);
    assertThat(passage(word("harbour", 1, 7), word("opens", 1, 8, 9))).isNotEqualTo(passage);
    assertThat(EncoderPassage.of(List.of(HARBOUR, OPENS), OPENS)).isNotEqualTo(passage);
  }
}
