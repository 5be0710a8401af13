package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.evidence.Differences.differences;
import static org.headwater.evidence.Differences.values;

import java.util.List;
import org.headwater.document.EntityType;
import org.junit.jupiter.api.Test;

/** What is found by alike surroundings: vague counts, doubted words and names. */
class AlikeValuesTest {
  @Test
  void aNumberSaysMoreThanABatch() {
    List<Divergence> found =
        differences(
            "The Brenk harbour office released a batch of tide charts from its flooded archive.",
            "The Brenk harbour office released about 340 of its tide charts from its archive.");

    assertThat(found).extracting(Divergence::slot).containsExactly(SlotDifferences.NUMBER);
    assertThat(found.getFirst().kind()).isEqualTo(DivergenceKind.REFINEMENT);
    assertThat(values(found.getFirst())).containsExactly("a batch of tide charts", "340");
  }

  @Test
  void aNumberThatCannotBeMeantIsNoneOfTheVagueWord() {
    assertThat(
            differences(
                "The Brenk harbour office released thousands of charts from its flooded archive.",
                "The Brenk harbour office released 14 charts from its flooded archive."))
        .isEmpty();
  }

  @Test
  void whatIsCountedElsewhereIsAnotherThing() {
    assertThat(
            differences(
                "Several divers searched the wreck of the Brenk ferry for the missing cargo.",
                "A school in Larnholt gave medals to 14 divers who had learned to swim late."))
        .isEmpty();
  }

  @Test
  void whoHasBothWordsTellsThemApart() {
    assertThat(
            differences(
                "The Brenk harbour office released some tide charts from its flooded archive."
                    + " The Brenk harbour office released 14 tide charts from its archive.",
                "The Brenk harbour office released 14 tide charts from its flooded archive."))
        .extracting(Divergence::slot)
        .doesNotContain(SlotDifferences.NUMBER);
  }

  @Test
  void whatMayBeSoAndWhatIsSoDifferInCertainty() {
    List<Divergence> found =
        differences(
            "The paintings in the Brenk museum might be fake, the curator of Larnholt said.",
            "The paintings in the Brenk museum are fake, the curator of Larnholt said.");

    assertThat(found).extracting(Divergence::slot).containsExactly(CertaintyRaised.SLOT);
    assertThat(found.getFirst().kind()).isEqualTo(DivergenceKind.CERTAINTY);
  }

  @Test
  void whatIsDoubtedInAnotherMatterIsNoDifference() {
    assertThat(
            differences(
                "The paintings in the Brenk museum might be fake, the curator of Larnholt said.",
                "Customs officers in Selk burned eleven crates of fake cigars on the pier."))
        .isEmpty();
  }

  @Test
  void whatIsNotFlatEitherIsNoDifference() {
    assertThat(
            differences(
                "The paintings in the Brenk museum might be fake, the curator of Larnholt said.",
                "Whether the paintings in the Brenk museum are fake, the curator did not say."))
        .extracting(Divergence::slot)
        .doesNotContain(CertaintyRaised.SLOT);
  }

  @Test
  void twoSpellingsOfAPlaceDiffer() {
    List<Divergence> found =
        differences(
            Outlets.article("a", 1, "The senator misspoke at the veterans fair in Larnwalk.")
                .name(EntityType.LOC, "Larnwalk")
                .build(),
            Outlets.article("b", 2, "The senator misspoke at a veterans fair in Larnfolk.")
                .name(EntityType.LOC, "Larnfolk")
                .build());

    assertThat(found).extracting(Divergence::slot).containsExactly("place");
    assertThat(values(found.getFirst())).containsExactlyInAnyOrder("Larnwalk", "Larnfolk");
  }

  @Test
  void oneLastNameBehindTwoFirstNamesDiffers() {
    assertThat(people("Rep. Loretta Brankovic", "Representative Linda T. Brankovic"))
        .extracting(Divergence::slot)
        .containsExactly("name");
  }

  @Test
  void aShortFormOfAFirstNameIsNoOtherName() {
    assertThat(people("Sen. Edward Brankovic", "Sen. Ted Brankovic")).isEmpty();
  }

  private static List<Divergence> people(String first, String second) {
    String rest = " won the contest for vice chair of the dockers' caucus.";
    return differences(
        Outlets.article("a", 1, first + rest).name(EntityType.PER, first).build(),
        Outlets.article("b", 2, second + rest).name(EntityType.PER, second).build());
  }
}
