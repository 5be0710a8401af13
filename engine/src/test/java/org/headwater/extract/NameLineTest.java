package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Greta Ollsen; Greta Ollsen",
        "Greta OllsenPublished: May 3, 2022; Greta Ollsen",
        "Greta Ollsen3.5.2022, 08:00 Uhr; Greta Ollsen",
        "Greta OllsenDec. 21, 2023; Greta Ollsen",
        "Greta OllsenShore reporter; Greta Ollsen",
        "Greta McOllsen; Greta McOllsen",
        "Greta Ollsen Harbour Reporter; Greta Ollsen",
        "Greta Ollsen, Money Reporter 22 December; Greta Ollsen",
        "Greta Ollsen@gretaollsen; Greta Ollsen",
        "Greta Ollsen For Harbourpost; Greta Ollsen",
        "Greta Ollsen in Delfzijl; Greta Ollsen",
        "Greta van der Meer; Greta van der Meer",
        "GRETA OLLSEN; GRETA OLLSEN",
        "Greta Ollsen, dpa; Greta Ollsen"
      })
  void aNameEndsWhereSomethingElseBegins(String line, String name) {
    NameLine read = NameLine.of(line);

    assertThat(read.names()).containsExactly(name);
    assertThat(read.ended()).isTrue();
  }

  @Test
  void severalNamesArePartedAndTheOutletIsNone() {
    assertThat(NameLine.of("Greta Ollsen, Jon Marek and Ada Moor, Harbour Times").names())
        .containsExactly("Greta Ollsen", "Jon Marek", "Ada Moor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Editorial Staff", "Related Articles", "Monday, 3 May", "the harbour"})
  void whatIsNoPersonHasNoFullName(String line) {
    assertThat(NameLine.of(line).isFull()).isFalse();
  }

  @Test
  void aSentenceThatBeginsWithNamesGoesOn() {
    assertThat(NameLine.of("Greta Ollsen opened the bridge").ended()).isFalse();
  }
}
