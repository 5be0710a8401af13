package org.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LatinTextTest {
  @Test
  void foldsAccentsAndTypographicMarks() {
    assertThat(LatinText.fold("Łódź – “Ærø”, Ñandú’s…")).isEqualTo("lodz - \"aero\", nandu's...");
  }

  @Test
  void foldsOtherScriptsByTheRules() {
    assertThat(LatinText.fold("Москва – città")).isEqualTo("moskva - citta");
  }

  @Test
  void everyCharacterOfTheTableIsRewrittenAsByTheRules() {
    for (char c = 0x80; c < 0x2100; c++) {
      String text = "a" + c + "b";
      assertThat(LatinText.fold(text))
          .as("U+%04X", (int) c)
          .isEqualTo(LatinText.byRules(text).toLowerCase(Locale.ROOT));
    }
  }

  @Property(tries = 2000)
  void theTableGivesWhatTheRulesGive(@ForAll("latin") String text) {
    assertThat(LatinText.fold(text)).isEqualTo(LatinText.byRules(text).toLowerCase(Locale.ROOT));
  }

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.chars()
        .range(' ', '~')
        .range('\u0080', '\u024f')
        .range('\u2010', '\u2027')
        .range('A', 'z')
        .array(char[].class)
        .ofMaxSize(30)
        .map(String::new);
  }
}
