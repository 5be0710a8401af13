package org.headwater.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "khrushchenko, hruschenko",
    "yelena, elena",
    "zhuravleva, zhuravlyova",
    "anatoly, anatolij",
    "shahrizad, sheherizad",
    "tolegenov, tulegenov",
    "haddadi, khaddady"
  })
  void spellingsOfOneNameShareAKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"ferris, farrow", "lena, luna", "mokoena, makena", "karim, korum"})
  void otherNamesDoNot(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void nothingHasNoLetters() {
    assertThat(NameKey.of("")).isEmpty();
  }
}
