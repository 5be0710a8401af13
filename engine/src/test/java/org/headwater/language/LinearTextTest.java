package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinearTextTest {
  private static final PieceClusters CLUSTERS =
      new PieceClusters(new short[30_522], new short[1], new short[1]);

  private static LinearText read(String text) {
    return LinearText.read(text, SentenceSplitter.sentences(text), CLUSTERS);
  }

  @Test
  void knowsSentencesAndParagraphs() {
    LinearText text = read("Fares rose. Boats left.\n\nNobody came.");
    assertThat(text.sentenceStart).containsExactly(0, 0, 0, 3, 3, 3, 6, 6, 6);
    assertThat(text.unitStart).containsExactly(0, 0, 0, 0, 0, 0, 6, 6, 6);
    assertThat(text.unitEnd(2)).isEqualTo(6);
    assertThat(text.near(5, 1)).isSameAs(WordForm.NONE);
  }

  @Test
  void knowsQuotations() {
    LinearText text = read("\"We left,\" said Berg.");
    assertThat(text.quotation).containsExactly(2, 1, 1, 1, 3, 0, 0, 0);
  }

  @Test
  void knowsHowParagraphsAreWritten() {
    LinearText text = read("BOATS\n\nboats in oslo\n\nBoats in Oslo");
    assertThat(text.writing)
        .containsExactly(
            LinearText.ALL_UPPER,
            LinearText.ALL_LOWER,
            LinearText.ALL_LOWER,
            LinearText.ALL_LOWER,
            LinearText.MIXED_CASE,
            LinearText.MIXED_CASE,
            LinearText.MIXED_CASE);
  }

  @Test
  void takesWordsOfOneFormForOne() {
    LinearText text = read("Oslo oslo OSLO Bergen");
    assertThat(text.forms[0].word()).isEqualTo(text.forms[1].word());
    assertThat(text.forms[0].word()).isEqualTo(text.forms[2].word());
    assertThat(text.forms[0].exact()).isNotEqualTo(text.forms[1].exact());
    assertThat(text.forms[0].word()).isNotEqualTo(text.forms[3].word());
  }
}
