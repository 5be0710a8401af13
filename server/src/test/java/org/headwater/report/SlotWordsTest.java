package org.headwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergenceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number | CONTRADICTION | They differ in the number",
        "polarity | CONTRADICTION | They differ in whether it is so",
        "number | REFINEMENT | One says more about the number",
        "role | REFINEMENT | One says more about what somebody is called",
        "certainty | CERTAINTY | They are not equally sure",
        "quotation | WORDING | They quote it in other words",
        "wording | WORDING | They use other words for it"
      })
  void onlyAContradictionIsSaidToBeOne(String slot, DivergenceKind kind, String heading) {
    assertThat(SlotWords.heading(new Divergence(slot, kind, List.of()))).isEqualTo(heading);
  }
}
