package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForegoingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [S The mayor] closed [C the old pier on the sound], and [U said] [C that it would be rebuilt]. | The mayor ; said ; that it would be rebuilt
          [S The mayor] began [C her speech as if she had won], [U saying] [C that she was proud].       | The mayor ; saying ; that she was proud
          """)
  void whatTheSameSubjectDidBeforeIsNotSaid(String marked, String attribution) {
    assertThat(Marked.of(marked).said()).containsExactly(attribution.replace(" ; ", " | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [C The pier is lost], [S the mayor] [U said], [C and the sea took it].         | the mayor ; said ; The pier is lost + and the sea took it
          [C The pier], [U according to] [S the mayor], [C is lost to the sea].          | the mayor ; according to ; The pier + is lost to the sea
          [C “The pier is lost,”] [S the mayor] [U said], [U adding] [C that it was old]. | the mayor ; said ; “The pier is lost,”
          """)
  void whatGoesOnAroundItsCueIs(String marked, String attribution) {
    assertThat(Marked.of(marked).said()).contains(attribution.replace(" ; ", " | "));
  }
}
