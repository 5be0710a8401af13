package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.entity.Identities;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static Surroundings around(String value, String text) {
    Outlets outlet = Outlets.article("a", 1, text);
    AnnotatedArticle article = outlet.build();
    EntityIndex entities = new EntityIndex(Identities.across(List.of(article)));
    List<Proposition> read = PropositionReader.read(0, article, entities);
    ContentWords statement = new ContentWords(read.getFirst(), article, entities);
    return new Surroundings(statement, outlet.at(value), entities, new StoryWeights(read));
  }

  private static double likeness(String first, String second) {
    return around("seven", first).likeness(around("seven", second));
  }

  @Test
  void whatStandsNearTheValueTellsMore() {
    String text = "Divers raised seven crates while bakers and porters slept beside harbour walls.";
    assertThat(likeness(text, "Divers raised seven anchors."))
        .isGreaterThan(likeness(text, "Walls harbour seven anchors."));
  }

  @Test
  void whatOneSaysBesidesCountsOnlyInTheShorterOne() {
    String text = "Divers raised seven crates.";
    String longer = "Divers raised seven crates while bakers slept beside harbour walls.";
    assertThat(likeness(text, longer)).isEqualTo(likeness(text, text));
    assertThat(likeness(text, "Divers raised seven anchors.")).isLessThan(likeness(text, text) / 2);
  }

  @Test
  void neitherTheValueNorTheCalendarTellsAThing() {
    assertThat(likeness("Divers raised seven crates.", "Bakers sold seven loaves.")).isZero();
    assertThat(likeness("Divers raised seven on Monday.", "Bakers sold seven on Monday.")).isZero();
  }

  @Test
  void termsOfBothAreCounted() {
    assertThat(
            around("seven", "Divers raised seven crates.")
                .shared(around("seven", "Porters raised seven crates.")))
        .isEqualTo(2);
  }
}
