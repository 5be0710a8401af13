package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void anApostropheInAWordIsTheStraightOne() {
    assertThat(Words.lowerOf("The mayor’s aides didn’t see O’Brant"))
        .containsExactly("the", "mayor", "'s", "aides", "did", "n't", "see", "o'brant");
  }

  @Test
  void aMarkOfQuotationStaysAsItIs() {
    assertThat(Words.lowerOf("‘Open’")).containsExactly("‘", "open", "’");
  }

  @Test
  void theTextOfATokenIsThatOfTheArticle() {
    Words words = new Words("It didn’t close");

    assertThat(words.token(2).text()).isEqualTo("n’t");
    assertThat(words.token(2).span()).isEqualTo(new Span(6, 9));
  }
}
