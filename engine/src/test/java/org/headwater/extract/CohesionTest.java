package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohesionTest {
  private static final String STORY =
      """
      The harbour council of Veldmark voted on Monday to close the old ferry terminal.
      Captain Ilse Brandt said her crews had waited years for that decision.
      The terminal, built in 1931, floods whenever the harbour rises by half a metre.
      Brandt and the council will meet again before the ferry season begins.
      """;

  private static final String LIST =
      """
      Bakers warn of dearer bread this winter
      Storm delays trains across three provinces
      Museum returns painting after forty years
      Students rebuild a glider from scrap
      """;

  @Test
  void theWordsOfAStoryComeBackAndThoseOfAListDoNot() {
    assertThat(most(STORY, "cohesion8")).isGreaterThan(0.2);
    assertThat(most(LIST, "cohesion8")).isZero();
  }

  @Test
  void linesThatRepeatAreFurniture() {
    assertThat(most(LIST + "Water prices rise again\n" + LIST, "cohesion8")).isZero();
  }

  @Test
  void theBlockBesideDoesNotCount() {
    assertThat(most("Glider flies again\nThe glider of the students flies again\n", "cohesionBack"))
        .isZero();
  }

  private static double most(String lines, String column) {
    PageBlocks page = PageBlocks.of(Pages.text(lines));
    Map<String, Integer> repeats = new HashMap<>();
    page.blocks().forEach(block -> repeats.merge(block.text(), 1, Integer::sum));
    Cohesion cohesion = new Cohesion(page.blocks(), new PageWords(page.blocks()), repeats);
    FeatureRow row = new FeatureRow();
    double most = 0;
    for (int i = 0; i < page.blocks().size(); i++) {
      cohesion.describe(i, row);
      List<String> names = row.names();
      most = Math.max(most, row.take()[names.indexOf(column)]);
    }
    return most;
  }
}
