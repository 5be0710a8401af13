package org.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {
  @ParameterizedTest
  @CsvSource({
    "Oleg Galushka, PER, galushka",
    "Galushka, PER, galushka",
    "Joe Biden, PER, biden joe",
    "Water Board, ORG, board water",
    "Germany, LOC, @deu",
    "German, MISC, @deu",
    "Berlin, LOC, berlin"
  })
  void isFoundAgain(String name, EntityType type, String key) {
    assertThat(NameKeys.of(name, type)).isEqualTo(key);
    assertThat(NameKeys.isCountry(key)).isEqualTo(key.startsWith("@"));
  }
}
