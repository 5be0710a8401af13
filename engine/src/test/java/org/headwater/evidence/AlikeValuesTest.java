package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.evidence.Differences.differences;
import static org.headwater.evidence.Differences.values;

import java.util.List;
import org.headwater.document.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Several passengers were hurt when the Brenk ferry hit the pier.     | Eleven passengers were rescued when the Brenk ferry hit the pier.  | false
          Several passengers were hurt when the Brenk ferry hit the pier.     | Eleven passengers were hurt when the Brenk ferry hit the pier.     | true
          Dozens of members voted against the harbour bill of Brenk.          | 31 members voted in support of the harbour bill of Brenk.          | false
          Dozens of members voted against the harbour bill of Brenk.          | 31 members voted against the harbour bill of Brenk.                | true
          Several lawmakers opposed the Brenk harbour bill in the vote.       | 14 lawmakers supported the Brenk harbour bill in the vote.         | false
          The Brenk mayor praised several firms at the harbour over money.     | The Brenk mayor hired eleven firms at the harbour for money.       | false
          Many of the towns along the Brenk canal have similar dams.          | Eleven towns along the Brenk canal have similar dams.              | false
          Several towns along the Brenk canal have similar dams.              | Eleven towns along the Brenk canal have similar dams.              | true
          """)
  void whatIsCountedDoesTheSame(String vague, String exact, boolean differ) {
    assertThat(
            differences(vague, exact).stream()
                .filter(found -> found.slot().equals(SlotDifferences.NUMBER)))
        .hasSize(differ ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The crack in the Brenk dam could be seen from the harbour road.      | The crack in the Brenk dam was seen from the harbour road.     | false
          The crack in the Brenk dam could have been seen from the harbour.    | The crack in the Brenk dam was seen from the harbour.          | true
          The curator of the Brenk museum may be leaving for Larnholt.         | The curator of the Brenk museum is leaving for Larnholt.       | true
          The curator of the Brenk museum may be leaving for Larnholt.         | The curator of the Brenk museum spoke of leaving Larnholt.     | false
          The curator reportedly pledged the Brenk museum to Larnholt.         | The curator pledged the Brenk museum to Larnholt.              | true
          The mayor appeared to call on the Brenk “harbour gang” to resign.    | The Brenk “harbour gang” of the mayor met on a boat.           | false
          """)
  void whatIsDoubtedIsTheSameAct(String doubted, String flat, boolean differ) {
    assertThat(
            differences(doubted, flat).stream()
                .filter(found -> found.slot().equals(CertaintyRaised.SLOT)))
        .hasSize(differ ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"2031-05-04,2031-05-04,1", "2031-05-04,2031-05-05,1", "2031-05-04,2031-05-09,0"})
  void whatWasOpenAndLaterIsSoIsNews(String open, String done, int differences) {
    assertThat(
            differences(
                    Outlets.article("a", 1, "The Brenk council may close the ferry dock.")
                        .published(open)
                        .build(),
                    Outlets.article("b", 2, "The Brenk council closed the ferry dock.")
                        .published(done)
                        .build())
                .stream()
                .filter(found -> found.slot().equals(CertaintyRaised.SLOT)))
        .hasSize(differences);
  }

  private static List<Divergence> people(String first, String second) {
    String rest = " won the contest for vice chair of the dockers' caucus.";
    return differences(
        Outlets.article("a", 1, first + rest).name(EntityType.PER, first).build(),
        Outlets.article("b", 2, second + rest).name(EntityType.PER, second).build());
  }
}
