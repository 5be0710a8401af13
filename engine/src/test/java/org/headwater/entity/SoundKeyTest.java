package org.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Galushka, Галушка", "Galushka, Galuschka", "Galushka, غالوشكا", "Karsun, كارسون",
    "Putin, بوتين", "Putin, Путина", "Zelensky, Selenskyj", "Zelensky, زيلينسكي",
    "Sokolova, Соколова", "Johnson, Джонсон", "Merz, Мерц", "Kharkiv, Харьков"
  })
  void aNameKeepsItsKeyInEveryScript(String name, String other) {
    assertThat(SoundKey.of(other)).isEqualTo(SoundKey.of(name)).isNotEmpty();
    assertThat(SoundKey.alike(name, other)).isTrue();
  }

  @Test
  void aWordOfFewSoundsHasNoKey() {
    assertThat(SoundKey.of("Lee")).isEmpty();
    assertThat(SoundKey.of("")).isEmpty();
  }

  @Test
  void vowelsTellWordsOfOneKeyApartWhereTheyAreWritten() {
    assertThat(SoundKey.of("Merz")).isEqualTo(SoundKey.of("Amorosa"));
    assertThat(SoundKey.alike("Merz", "Amorosa")).isFalse();
  }
}
