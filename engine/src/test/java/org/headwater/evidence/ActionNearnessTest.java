package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionNearnessTest {
  private static final List<String> STEMS =
      List.of("robberi", "heist", "steal", "kill", "murder", "tabl", "vote", "elect", "xyzzi");

  @Test
  void eachPairIsAsNearAsItsSensesSay() {
    ActionNearness nearness = new ActionNearness(STEMS);
    int related = 0;
    for (int a = 0; a < STEMS.size(); a++) {
      for (int b = 0; b < STEMS.size(); b++) {
        double expected = Actions.similarity(STEMS.get(a), STEMS.get(b));
        assertThat(nearness.of(a, b)).isEqualTo((float) expected);
        related += a != b && expected > 0 ? 1 : 0;
      }
    }
    assertThat(related).isPositive();
  }

  @Test
  void noActionIsNearToNothing() {
    ActionNearness nearness = new ActionNearness(List.of("xyzzi", "kill"));
    assertThat(nearness.of(0, 0)).isZero();
    assertThat(nearness.of(0, 1)).isZero();
    assertThat(nearness.of(1, 1)).isEqualTo(1);
  }
}
