package org.headwater.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentStemsTest {
  private static int[] content(String text) {
    Metadata metadata = new Metadata(null, List.of(), null, null, null, "en", List.of());
    return WordingReader.read(Article.ofText("a", metadata, text), 1).content();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fourteen | 14",
        "twenty-six | 26",
        "87,000 | 87",
        "1,120 | 1120",
        "6.4 | 6.4",
        "bridges | bridge"
      })
  void oneThingWrittenInTwoWaysIsOne(String one, String other) {
    assertThat(content(one)).isNotEmpty().isEqualTo(content(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"6.4 | 64", "1,120 | 1 120", "twenty six | 26", "2031 | 2032"})
  void otherNumbersAreOthers(String one, String other) {
    assertThat(content(one)).isNotEqualTo(content(other));
  }

  @Test
  void aRareWordIsRarerThanACommonOne() {
    ContentStems stems = new ContentStems("en");
    assertThat(ContentStems.rarity(stems.of("sluice")))
        .isGreaterThan(ContentStems.rarity(stems.of("people")));
  }

  @Test
  void functionWordsHaveNoStem() {
    assertThat(new ContentStems("en").of("which")).isEqualTo(Wording.NO_STEM);
    assertThat(new ContentStems("ru").of("который")).isEqualTo(Wording.NO_STEM);
  }
}
