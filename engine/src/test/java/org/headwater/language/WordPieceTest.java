package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final WordPiece PIECES = WordPiece.load();

  private static List<Integer> numbers(String... pieces) {
    return Arrays.stream(pieces).map(PIECES::number).toList();
  }

  private static List<Integer> cut(String word) {
    return Arrays.stream(PIECES.pieces(word)).boxed().toList();
  }

  @Test
  void hasTheWholeVocabulary() {
    assertThat(PIECES.number("[PAD]")).isZero();
    assertThat(PIECES.number("[CLS]")).isEqualTo(101);
    assertThat(PIECES.number("the")).isEqualTo(1996);
    assertThat(PIECES.number("##～")).isEqualTo(30521);
  }

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(cut("unaffable")).isEqualTo(numbers("una", "##ffa", "##ble"));
    assertThat(cut("Ministers")).isEqualTo(numbers("ministers"));
  }

  @Test
  void stripsCaseAndAccentsAndCutsAtMarks() {
    assertThat(cut("Élysée")).isEqualTo(cut("elysee"));
    assertThat(cut("long-range")).isEqualTo(numbers("long", "-", "range"));
    assertThat(cut("U.S.")).isEqualTo(numbers("u", ".", "s", "."));
    assertThat(cut("東京")).isEqualTo(numbers("東", "京"));
  }

  @Test
  void marksWhatItCannotCut() {
    assertThat(cut("\u200B")).isEqualTo(numbers("[UNK]"));
    assertThat(cut("a".repeat(200))).isEqualTo(numbers("[UNK]"));
    assertThat(cut("a.".repeat(200))).hasSize(24);
  }

  @Property(tries = 300)
  void givesBetweenOneAndTwentyFourPieces(@ForAll String word) {
    assertThat(PIECES.pieces(word)).hasSizeBetween(1, 24);
  }
}
