package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final TermVector ONE = of(Map.of(1, 3.0, 2, 4.0));
  private static final TermVector OTHER = of(Map.of(0, 1.0, 2, 1.0, 7, 1.0));
  private static final TermVector NOTHING = of(Map.of());

  private static TermVector of(Map<Integer, Double> weights) {
    return TermVector.of(new TreeMap<>(weights));
  }

  /** The cosine of the angle between two vectors. */
  static double cosine(TermVector a, TermVector b) {
    Spread spread = new Spread(List.of(a, b));
    spread.put(a);
    return spread.cosine(b);
  }

  @Test
  void whatIsLaidOutIsComparedAndNothingOfBeforeIsLeft() {
    Spread spread = new Spread(List.of(NOTHING, OTHER, ONE));
    assertThat(spread.cosine(ONE)).isZero();
    spread.put(ONE);
    assertThat(spread.cosine(ONE)).isCloseTo(1, within(1e-9));
    assertThat(spread.cosine(OTHER)).isCloseTo(0.8 / Math.sqrt(3), within(1e-9));
    assertThat(spread.cosine(NOTHING)).isZero();
    spread.put(OTHER);
    assertThat(spread.has(1)).isFalse();
    assertThat(spread.has(7)).isTrue();
    assertThat(spread.cosine(ONE)).isCloseTo(0.8 / Math.sqrt(3), within(1e-9));
    spread.put(NOTHING);
    assertThat(spread.cosine(ONE)).isZero();
  }
}
