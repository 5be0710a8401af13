package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntroducedListsTest {
  @Test
  void theItemsOfAListAreWhoseListItIs() {
    assertThat(
            Marked.of(
                    "Three points were sent by the harbour union:\n\n-The pier is lost.\n\n-The"
                        + " cranes are old.\n\nThe port opened in May.")
                .said())
        .containsExactly("the harbour union | : | The pier is lost. + The cranes are old.");
  }

  @Test
  void aListOfNobodyIsTheOutlets() {
    assertThat(Marked.of("What is known:\n\n- The pier is lost.").said()).isEmpty();
    assertThat(Marked.of("It was sent by the union:\n\nThe pier is lost.").said()).isEmpty();
  }

  @Test
  void byMayTellATimeOrAKind() {
    for (String lead :
        List.of(
            "What to know by Monday:",
            "Medals by country:",
            "To be sent by Monday:",
            "These points were sent by :")) {
      assertThat(Marked.of(lead + "\n\n- The pier is lost.").said()).as(lead).isEmpty();
    }
  }

  @Test
  void theSourceIsFoundBehindLettersThatGrowInLowerCase() {
    assertThat(Marked.of("Points İİİ were sent by the union:\n\n- The pier is lost.").said())
        .containsExactly("the union | : | The pier is lost.");
  }
}
