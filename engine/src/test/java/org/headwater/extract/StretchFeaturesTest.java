package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchFeaturesTest {
  private static final String SENTENCE =
      "The keeper of the lighthouse said that he had seen no ship for most of the week.\n";

  private static final String PAGE =
      SENTENCE
          + "Home\nSport\nWeather\nMap\nContact\nPublished 12 March 2021\n"
          + SENTENCE.repeat(3)
          + "Related stories\n";

  @Test
  void theRunOfABlockIsComparedWithTheLongestOfThePage() {
    assertThat(value("runShare", 0)).isBetween(0.3f, 0.4f);
    assertThat(value("runShare", 3)).isZero();
    assertThat(value("runShare", 8)).isEqualTo(1);
    assertThat(value("runs", 0)).isEqualTo(2);
  }

  @Test
  void theLinesThatOpenAndCloseAreCountedFrom() {
    assertThat(value("sinceDATE", 7)).isEqualTo(1);
    assertThat(value("untilRELATED", 7)).isEqualTo(3);
    assertThat(value("untilLEGAL", 7)).isEqualTo(60);
  }

  @Test
  void blocksOfOneFormAreCounted() {
    assertThat(value("alikeAfter", 1)).isPositive();
    assertThat(value("alikeBefore", 9)).isGreaterThanOrEqualTo(2);
  }

  private static float value(String column, int block) {
    List<LineShape> shapes = LineShape.all(PageBlocks.of(Pages.text(PAGE)));
    StretchFeatures stretches = new StretchFeatures(shapes, new float[shapes.size()]);
    FeatureRow row = new FeatureRow();
    stretches.describe(block, row);
    return row.take()[row.names().indexOf(column)];
  }
}
