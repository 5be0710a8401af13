package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static List<TermVector> vectors(String... clauses) {
    return Letters.vectors(
        List.of(clauses).stream().map(clause -> List.of(clause.split(" "))).toList(), 0.2, 4.9);
  }

  @Test
  void theSameWordsAreAlikeInAnyOrderAndNumber() {
    List<TermVector> vectors = vectors("dam broke", "broke dam dam", "vote failed");
    assertThat(SpreadTest.cosine(vectors.get(0), vectors.get(1))).isCloseTo(1, within(1e-9));
    assertThat(SpreadTest.cosine(vectors.get(0), vectors.get(2))).isZero();
  }

  @Test
  void whatOneWordIsMadeOfWithAnotherCounts() {
    List<TermVector> vectors = vectors("withdrawal", "withdrew", "agreement", "a");
    double derived = SpreadTest.cosine(vectors.get(0), vectors.get(1));
    assertThat(derived).isGreaterThan(0.2).isLessThan(1);
    assertThat(SpreadTest.cosine(vectors.get(0), vectors.get(2))).isZero();
    assertThat(vectors.get(3).terms()).hasSize(1);
  }

  @Test
  void rareStretchesTellMore() {
    List<TermVector> vectors =
        vectors("mayor larnholt", "mayor", "larnholt", "mayor mayor", "mayor");
    assertThat(SpreadTest.cosine(vectors.get(0), vectors.get(2)))
        .isGreaterThan(SpreadTest.cosine(vectors.get(0), vectors.get(1)));
  }

  @Test
  void nothingSaidIsLikeNothing() {
    List<TermVector> vectors = Letters.vectors(List.of(List.of(), List.of("dam")), 0.2, 4.9);
    assertThat(SpreadTest.cosine(vectors.get(0), vectors.get(1))).isZero();
  }
}
