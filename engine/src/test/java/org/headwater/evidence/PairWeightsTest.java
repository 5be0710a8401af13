package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairWeightsTest {
  private static final PairMeasures NOTHING =
      new PairMeasures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  @Test
  void weightsAndMeasuresStandInOneOrder() {
    PairWeights weights =
        new PairWeights(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 0, 30, 20, 6, 5, 30, -3);
    PairMeasures agreement = new PairMeasures(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 0);
    assertThat(agreement.fitted()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(weights.fitted()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(weights.union()).isEqualTo(2);
    assertThat(weights.sameArticle()).isEqualTo(12);
    assertThat(weights.odds(agreement)).isCloseTo(650, within(1e-9));
  }

  @Test
  void nothingInCommonIsHeldUpByTheLeast() {
    PairWeights weights = PairWeights.FITTED;
    assertThat(weights.odds(NOTHING)).isEqualTo(weights.least());
  }

  @Test
  void copiesSpeakForAndCrowdsAgainst() {
    PairWeights weights = PairWeights.FITTED;
    PairMeasures copied = new PairMeasures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    PairMeasures crowded = new PairMeasures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
    assertThat(weights.given(NOTHING)).isZero();
    assertThat(weights.given(copied)).isEqualTo(weights.passage());
    assertThat(weights.given(crowded)).isEqualTo(-weights.crowd());
  }
}
