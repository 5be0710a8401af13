package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletTest {
  private static final String LINES =
      """
      Home
      Sport
      The Mill Bridge Opens Again
      12 March 2021
      The bridge at the old mill opened again on Monday after two years of repairs, the council said.
      Drivers had taken the long way round over the dam, which cost many of them half an hour a day.
      The work cost twice as much as planned because the piers stood on soft ground.
      """;

  private final PageReader reader = new PageReader();

  @Test
  void theFirstLineOfFlattenedTextMayNameAStation() {
    assertThat(reader.read(Pages.text("Radio Marsh\n" + LINES)).outlet()).isEqualTo("Radio Marsh");
  }

  @Test
  void aMenuIsNoOutlet() {
    assertThat(reader.read(Pages.text("Top News\n" + LINES)).outlet()).isNull();
    assertThat(reader.read(Pages.text(LINES)).outlet()).isNull();
  }
}
