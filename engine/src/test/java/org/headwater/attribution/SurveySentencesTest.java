package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveySentencesTest {
  @Test
  void whatStandsInASurveyGoesOnWithItsPercentages() {
    assertThat(
            Marked.of(
                    "In the poll, Berg leads with 21 percent. Moe won 9 percent. The vote is in"
                        + " May.")
                .said())
        .containsExactly("the poll | In | Berg leads with 21 percent. + Moe won 9 percent");
  }

  @Test
  void percentagesGoOnBehindASurveyThatIsTagged() {
    assertThat(
            Marked.of("[S A survey] [U shows] [C Berg leading]. Moe has 9 percent of the votes.")
                .said())
        .containsExactly("A survey | shows | Berg leading + Moe has 9 percent of the votes");
  }

  @Test
  void aPlaceIsNoSurvey() {
    assertThat(Marked.of("In the harbour, Berg leads with 21 percent.").said()).isEmpty();
  }

  @Test
  void aLetterDoesNotGoOnWithPercentages() {
    assertThat(Marked.of("In the letter, Berg asks for help. Moe won 9 percent.").said())
        .containsExactly("the letter | In | Berg asks for help.");
  }

  @Test
  void aSurveyEndsWithItsParagraph() {
    assertThat(
            Marked.of("In the poll, Berg leads with 21 percent.\n\nRents rose 9 percent.").said())
        .containsExactly("the poll | In | Berg leads with 21 percent.");
  }
}
