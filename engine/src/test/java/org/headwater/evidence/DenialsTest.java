package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class DenialsTest {
  private static final String PLAN = "the company planned to close the mill in Larnholt";

  private static List<Divergence> differences(String cue, String content) {
    Outlets first =
        Outlets.article("a", 1, "The union said " + PLAN + ".")
            .says("The union", "said", PLAN, Stance.SAYS);
    Outlets second =
        Outlets.article("b", 2, "The company " + cue + " " + content + ".")
            .says("The company", cue, content, Stance.DENIES);
    return new EvidenceBuilder()
        .build(List.of(first.build(), second.build()), List.of()).claims().stream()
            .flatMap(claim -> claim.divergence().stream())
            .toList();
  }

  @Test
  void aStatementAndItsDenialDiffer() {
    List<Divergence> found = differences("denied", "that it planned to close the mill in Larnholt");

    assertThat(found).extracting(Divergence::slot).containsExactly(Denials.SLOT);
    assertThat(found.getFirst().values())
        .extracting(DivergentValue::value)
        .containsExactly("stated", "denied");
  }

  @Test
  void toSayNothingMakesNothingUntrue() {
    assertThat(differences("declined to say", "whether it planned to close the mill in Larnholt"))
        .isEmpty();
  }

  @Test
  void aRequestTurnedDownIsNoDenial() {
    assertThat(differences("denied", "a request to close the mill in Larnholt as planned"))
        .isEmpty();
  }
}
