package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgglomerationTest {
  @Test
  void nodesWithoutTiesStayAlone() {
    assertThat(new Agglomeration(3).groups(0)).containsExactly(0, 1, 2);
  }

  @Test
  void twoGroupsWithOneBridgeStayTwo() {
    Agglomeration agglomeration = new Agglomeration(6);
    for (int first : new int[] {0, 3}) {
      agglomeration.tie(first, first + 1, 3);
      agglomeration.tie(first, first + 2, 3);
      agglomeration.tie(first + 1, first + 2, 3);
    }
    agglomeration.tie(2, 3, 2);
    assertThat(agglomeration.groups(0)).containsExactly(0, 0, 0, 3, 3, 3);
  }

  @Test
  void theStrongestPairGoesFirst() {
    Agglomeration agglomeration = new Agglomeration(3);
    agglomeration.tie(0, 1, 1);
    agglomeration.tie(1, 2, 3);
    assertThat(agglomeration.groups(0.5)).containsExactly(0, 1, 1);
  }
}
