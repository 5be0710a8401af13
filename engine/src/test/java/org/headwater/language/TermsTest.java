package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void givesStemsOfContentWords() {
    assertThat(Terms.content("The U.S. hasn't sent 1,500 long-range missiles to us.", "en"))
        .containsExactly("us", "sent", "1500", "long", "rang", "missil");
  }

  @Test
  void aLoneIdeographIsATermAndALoneLetterIsNone() {
    assertThat(Terms.content("桥", "zh")).containsExactly("桥");
    assertThat(Terms.content("x 7", "en")).containsExactly("7");
  }

  @Test
  void identifiesTheLanguageWhenNotTold() {
    assertThat(
            Terms.content("Die Minister waren in der Stadt und sprachen über die Brücken.", null))
        .contains("bruck")
        .doesNotContain("die", "und");
  }

  @Test
  void keepsWordsOfLanguagesWithoutStemmer() {
    assertThat(Stems.stem("міністри", "uk")).isEqualTo("міністри");
    assertThat(Stems.stem("ministers", "en")).isEqualTo("minist");
    assertThat(StopWords.contains("The", "en")).isTrue();
    assertThat(StopWords.contains("the", "xx")).isFalse();
  }
}
