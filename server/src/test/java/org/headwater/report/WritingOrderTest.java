package org.headwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwater.report.WritingOrder.Stretch;
import org.junit.jupiter.api.Test;

class WritingOrderTest {
  private static String seen(Stretch... line) {
    return WritingOrder.seen(List.of(line)).stream()
        .map(Stretch::text)
        .collect(Collectors.joining("|"));
  }

  private static Stretch words(String text, Piece piece) {
    return new Stretch(text, piece, WritingOrder.direction(piece));
  }

  @Test
  void whatGoesFromLeftToRightIsLeftAsItIs() {
    Stretch words = words("Ж and 東京", Piece.plain("Ж and 東京"));
    assertThat(WritingOrder.seen(List.of(words))).containsExactly(words);
    assertThat(WritingOrder.joined("Ж and 東京")).isEqualTo("Ж and 東京");
  }

  @Test
  void wordsOfAQuotationGoFromRightToLeftAndItsCitationStaysBehindIt() {
    Piece quote = Piece.quote("של אב");
    Piece source = Piece.source("[א a1, 3–9]", "a1");
    assertThat(
            seen(
                words("He said ", Piece.plain("He said ")),
                words("“של ", quote),
                words("אב”", quote),
                words(" [א a1, ", source),
                words("3–9]", source)))
        .isEqualTo("He said |”בא| לש“| [|א| a1, |3–9]");
  }

  @Test
  void bracketsAndNumbersKeepTheirSense() {
    Piece quote = Piece.quote("אב (2024)");
    assertThat(seen(words("אב (2024)", quote))).isEqualTo("(|2024|) בא");
  }

  @Test
  void lettersOfArabicGetTheFormsInWhichTheyJoin() {
    String joined = WritingOrder.joined("سلم");
    assertThat(joined).isEqualTo("\uFEB3\uFEE0\uFEE2");
    assertThat(Stream.of("ب", "لا").map(WritingOrder::joined)).containsExactly("\uFE8F", "\uFEFB");
  }

  @Test
  void vowelSignsOfArabicPullNoWordApart() {
    assertThat(WritingOrder.joined("سَلَّم")).isEqualTo(WritingOrder.joined("سلم"));
  }

  @Test
  void aLineOfWordsFromTheRightStaysSoWhenItBeginsWithALatinWord() {
    Piece quote = Piece.quote("של אב Reuters גם");
    assertThat(seen(words("Reuters ", quote), words("גם”", quote))).isEqualTo("”םג| |Reuters");
  }
}
