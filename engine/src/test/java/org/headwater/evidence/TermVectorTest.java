package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermVectorTest {
  private static TermVector of(Map<Integer, Double> weights) {
    return TermVector.of(new TreeMap<>(weights));
  }

  @Test
  void onlyDirectionsCount() {
    TermVector one = of(Map.of(1, 2.0, 4, 1.0));
    assertThat(SpreadTest.cosine(one, of(Map.of(1, 6.0, 4, 3.0)))).isCloseTo(1, within(1e-9));
    assertThat(SpreadTest.cosine(one, of(Map.of(2, 2.0, 3, 1.0)))).isZero();
    assertThat(SpreadTest.cosine(of(Map.of(1, 3.0, 2, 4.0)), of(Map.of(0, 5.0, 2, 2.0, 1, 0.0))))
        .isCloseTo(0.8 * 2 / Math.sqrt(29), within(1e-9));
  }

  @Test
  void aVectorOfNothingIsLikeNothing() {
    TermVector nothing = of(Map.of());
    assertThat(SpreadTest.cosine(nothing, nothing)).isZero();
    assertThat(SpreadTest.cosine(nothing, of(Map.of(1, 1.0)))).isZero();
  }

  @Test
  void weightsByNumberAreThoseOfTheTerms() {
    double[] weights = {5, 2, 7, 7, 1};
    TermVector vector = TermVector.of(new int[] {1, 4}, weights);
    assertThat(vector.terms()).containsExactly(1, 4);
    assertThat(SpreadTest.cosine(vector, of(Map.of(1, 2.0, 4, 1.0)))).isCloseTo(1, within(1e-9));
  }
}
