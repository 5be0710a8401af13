package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Borders between cue, source and content, and wishes to stay unnamed. */
class PartBordersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [S The firm] [U declined] [C to comment on the sale].         | The firm ; declined to comment on ; the sale
          [S The firm] [U declined] [C to comment].                     | The firm ; declined ; to comment
          [S The clerk] [U is accused] [C of theft].                    | ~ ; is accused of ; The clerk + theft
          “The pier,” [U said] [S Berg].                                | Berg ; said ; “The pier,”
          [C “The pier,”] [U said] [S Berg, “is lost.”]                 | Berg ; said ; “The pier,” + “is lost.”
          [C “The pier is lost,”] [S Berg] [U said]. “It was old.”      | Berg ; said ; “The pier is lost,” + “It was old.”
          [S Berg] [U was quoted] [C as saying: “The pier is lost.”]    | Berg ; was quoted as saying ; “The pier is lost.”
          [S A clerk] [S who] [U asked] [C not to be named] [U said] [C it rained]. | A clerk who asked not to be named ; said ; it rained
          """)
  void movesThemToTheRightWord(String marked, String attribution) {
    assertThat(Marked.of(marked).said())
        .containsExactly(attribution.replace(" ; ", " | ").replace("~", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The clerk [U asked] [C not to be identified].
          [S The clerk] [U asked not to be named].
          """)
  void readsNoAttributionFromAWishAlone(String marked) {
    assertThat(Marked.of(marked).said()).isEmpty();
  }
}
