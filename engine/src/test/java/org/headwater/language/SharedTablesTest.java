package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.language.NumberWords.Kind;
import org.headwater.language.NumberWords.NumberWord;
import org.junit.jupiter.api.Test;

class SharedTablesTest {
  @Test
  void aRareStemIsRarerThanACommonOne() {
    double common = StemFrequency.rarity("report").orElseThrow();
    double rare = StemFrequency.rarity("glacier").orElse(StemFrequency.rarity(3));
    assertThat(common).isBetween(0.0, 1.5);
    assertThat(rare).isGreaterThan(common + 2);
    assertThat(StemFrequency.rate("report").orElseThrow()).isBetween(0.2, 0.4);
    assertThat(StemFrequency.rarity("#articles")).isEmpty();
  }

  @Test
  void numberWordsHaveTheirKindAndValue() {
    assertThat(NumberWords.of("seven")).isEqualTo(new NumberWord(Kind.UNIT, 7));
    assertThat(NumberWords.of("ninety")).isEqualTo(new NumberWord(Kind.TEN, 90));
    assertThat(NumberWords.of("ferry")).isNull();
  }
}
