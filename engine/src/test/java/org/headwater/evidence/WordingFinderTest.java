package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.headwater.document.EntityType;
import org.junit.jupiter.api.Test;

class WordingFinderTest {
  private static List<Wording> wording(Outlets... articles) {
    return new EvidenceBuilder()
        .build(Arrays.stream(articles).map(Outlets::build).toList(), List.of())
        .wording();
  }

  @Test
  void whatOneDescribesAndAnotherNamesIsQuotedSideBySide() {
    List<Wording> found =
        wording(
            Outlets.article("a", 1, "Troops of the aggressor country Korland crossed the river.")
                .name(EntityType.LOC, "Korland"),
            Outlets.article("b", 2, "Troops of Korland crossed the river.")
                .name(EntityType.LOC, "Korland"));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().of()).isEqualTo("Korland");
    assertThat(found.getFirst().phrases())
        .extracting(Wording.Phrase::words)
        .containsExactly("the aggressor country Korland", "Korland");
  }

  @Test
  void anAppositionBelongsToTheName() {
    List<Wording> found =
        wording(
            Outlets.article("a", 1, "Anna Berlund, the embattled governor, left the hall early.")
                .name(EntityType.PER, "Anna Berlund"),
            Outlets.article("b", 2, "Governor Anna Berlund left the hall before the vote.")
                .name(EntityType.PER, "Anna Berlund"));

    assertThat(found.getFirst().phrases().getFirst().words())
        .isEqualTo("Anna Berlund, the embattled governor");
  }

  @Test
  void aWordingEndsWithItsLine() {
    assertThat(
            wording(
                Outlets.article("a", 1, "They photographed the border crossing\nKorland moved.")
                    .name(EntityType.LOC, "Korland"),
                Outlets.article("b", 2, "Troops came from Korland,\nthe embattled country.")
                    .name(EntityType.LOC, "Korland")))
        .isEmpty();
  }

  @Test
  void aVerbBeforeANameIsNoDescription() {
    assertThat(
            wording(
                Outlets.article("a", 1, "The law prohibits Korland from selling the islands.")
                    .name(EntityType.LOC, "Korland"),
                Outlets.article("b", 2, "Troops of Korland crossed the river.")
                    .name(EntityType.LOC, "Korland")))
        .isEmpty();
  }

  @Test
  void aNameInsideALongerNameIsNone() {
    assertThat(
            wording(
                Outlets.article("a", 1, "They met at the former Senate building in the morning.")
                    .name(EntityType.ORG, "Senate"),
                Outlets.article("b", 2, "The vote of the Senate was close.")
                    .name(EntityType.ORG, "Senate")))
        .isEmpty();
  }
}
