package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [P Berg]: Pier will open in May           | Berg ; : ; Pier will open in May
          Report: Owner knew of cracks              | Report ; : ; Owner knew of cracks
          [S Report: Owner] knew of cracks          | Report ; : ; Owner knew of cracks
          [L Aven]: Two cranes fall in storm.       | Aven ; : ; Two cranes fall in storm.
          Two hurt as cranes fall – police          | police ; – ; Two hurt as cranes fall
          Two hurt as cranes fall - rescue service. | rescue service ; - ; Two hurt as cranes fall
          """)
  void readsTheMark(String marked, String attribution) {
    assertThat(Marked.of(marked).said()).containsExactly(attribution.replace(" ; ", " | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Live updates: Storm reaches the coast",
        "[P Berg]: an obituary",
        "[L Aven]: The cranes fell at noon. They will be sold.",
        "Two hurt as cranes fall – again",
        "Two cranes fell: one at noon"
      })
  void readsNothingElse(String marked) {
    assertThat(Marked.of(marked).said()).isEmpty();
  }

  @Test
  void readsPassivesThatNobodyMarked() {
    assertThat(Marked.of("The lost boat is believed to be in the bay.").said())
        .containsExactly(" | is believed | The lost boat + to be in the bay");
    assertThat(Marked.of("The theft was reported by the museum on Tuesday.").said())
        .containsExactly("the museum | was reported by | The theft");
    assertThat(Marked.of("He is expected by noon.").said()).isEmpty();
  }
}
