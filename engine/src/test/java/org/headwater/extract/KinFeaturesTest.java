package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinFeaturesTest {
  private static final String TEXT =
      "The mill by the river turned again on Sunday and the village came to look at it.";

  private static final String PAGE =
      "<main><article><h1>The mill turns</h1><p>"
          + TEXT
          + "</p><p>"
          + TEXT
          + "</p></article><section>"
          + "<div class='teaser post-1'><h3><a href='/a'>The dam</a></h3><p>"
          + TEXT
          + "</p></div>"
          + "<div class='teaser post-22'><h3><a href='/b'>The inn</a></h3><p>"
          + TEXT
          + "</p></div>"
          + "<div class='teaser post-3'><h3><a href='/c'>The fair</a></h3><p>"
          + TEXT
          + "</p></div>"
          + "</section></main>";

  private static final int PARAGRAPH = 1;
  private static final int TEASER = 4;

  @Test
  void teasersStandInOneOfManyAlike() {
    assertThat(value("kin1", TEASER)).isEqualTo(3);
    assertThat(value("kinShare1", TEASER)).isBetween(0.3f, 0.4f);
    assertThat(value("kin1", PARAGRAPH)).isEqualTo(1);
    assertThat(value("kinShare1", PARAGRAPH)).isEqualTo(1);
  }

  @Test
  void theHeadingOfATeaserIsALink() {
    assertThat(value("headingLinks", TEASER)).isEqualTo(1);
    assertThat(value("headingLinks", PARAGRAPH)).isZero();
    assertThat(value("headingLevel", TEASER)).isEqualTo(3);
    assertThat(value("sinceHeading", TEASER)).isEqualTo(1);
  }

  private static float value(String column, int block) {
    PageBlocks page = PageBlocks.of(Pages.html(PAGE));
    PageBlock.Marks marks = page.blocks().get(block).marks();
    FeatureRow row = new FeatureRow();
    new KinFeatures(page.blocks()).describe(block, marks == null ? null : marks.container(), row);
    return row.take()[row.names().indexOf(column)];
  }
}
