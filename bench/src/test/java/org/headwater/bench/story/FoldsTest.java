package org.headwater.bench.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FoldsTest {
  private static final int NAMES = 400;
  private static final int FOLDS = 4;

  private static boolean together(int one, int other, int cut) {
    return Folds.fold("story-" + one, cut, FOLDS) == Folds.fold("story-" + other, cut, FOLDS);
  }

  /** Of independent cuts a quarter of the pairs of one are pairs of the other. */
  @Test
  void whoIsTogetherInOneCutIsNoMoreOftenTogetherInAnother() {
    for (int cut = 1; cut < 8; cut++) {
      double pairs = 0;
      double again = 0;
      for (int one = 0; one < NAMES; one++) {
        for (int other = 0; other < one; other++) {
          if (together(one, other, cut - 1)) {
            pairs++;
            again += together(one, other, cut) ? 1 : 0;
          }
        }
      }
      assertThat(again / pairs).isCloseTo(1.0 / FOLDS, within(0.03));
    }
  }
}
