package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.evidence.Differences.differences;
import static org.headwater.evidence.Differences.values;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.junit.jupiter.api.Test;

class ClaimContrastsTest {
  @Test
  void aVerbInANameIsNoAct() {
    assertThat(
            differences(
                Outlets.article("a", 1, "The council scrapped the plan for a dock in Larnholt.")
                    .build(),
                Outlets.article(
                        "b", 2, "The council spoke of the Suspended plan for a dock in Larnholt.")
                    .name(EntityType.ORG, "Suspended plan")
                    .build()))
        .extracting(Divergence::slot)
        .doesNotContain(ActScales.SLOT);
  }

  @Test
  void aMonthIsCloserThanItsYear() {
    List<Divergence> found =
        differences(
            Outlets.article("a", 1, "The council closed the Larnholt ferry dock in 2021.")
                .time("2021", "2021")
                .build(),
            Outlets.article("b", 2, "In June 2021 the council closed the Larnholt ferry dock.")
                .time("June 2021", "2021-06")
                .build());

    assertThat(found).extracting(Divergence::slot).containsExactly("day");
    assertThat(found.getFirst().kind()).isEqualTo(DivergenceKind.REFINEMENT);
    assertThat(values(found.getFirst())).containsExactly("2021", "June 2021");
  }

  @Test
  void aDayLiesInItsYearMonthWeekAndWeekend() {
    assertThat(DayContrasts.wider("2023-04-09"))
        .containsExactly("2023-04", "2023", "2023-W14", "2023-W14-WE");
    assertThat(DayContrasts.wider("2023-04-07")).containsExactly("2023-04", "2023", "2023-W14");
    assertThat(DayContrasts.wider("2023")).isEmpty();
  }

  @Test
  void aDayThatNoCalendarHasLiesInNoWeek() {
    assertThat(DayContrasts.wider("2023-02-30")).containsExactly("2023-02", "2023");
  }

  @Test
  void wordsBehindTheEndOfWhatIsNegatedAreNotNegated() {
    assertThat(
            differences(
                "“They don't, because we close the dock”, the Larnholt council wrote.",
                "“Because we close the dock”, the Larnholt council wrote."))
        .extracting(Divergence::slot)
        .doesNotContain(Denials.SLOT);
  }

  @Test
  void actsOfOtherWeightAreOtherWords() {
    List<Divergence> found =
        differences(
            "The council suspended the plan for a new ferry dock in Larnholt.",
            "The council scrapped the plan for a new ferry dock in Larnholt.");

    assertThat(found).extracting(Divergence::slot).containsExactly(ActScales.SLOT);
    assertThat(values(found.getFirst())).containsExactly("suspended the plan", "scrapped the plan");
  }

  @Test
  void anIrregularVerbIsAnActToo() {
    List<Divergence> found =
        differences(
            "The council froze the plan for a new ferry dock in Larnholt.",
            "The council scrapped the plan for a new ferry dock in Larnholt.");

    assertThat(found).extracting(Divergence::slot).containsExactly(ActScales.SLOT);
    assertThat(values(found.getFirst())).containsExactly("froze the plan", "scrapped the plan");
  }

  @Test
  void aPartIsNotTheWhole() {
    List<Divergence> found =
        differences(
            "The court in Larnholt struck down the harbour charter of the city.",
            "The court in Larnholt struck down parts of the harbour charter of the city.");

    assertThat(found).extracting(Divergence::slot).containsExactly(ActScales.SLOT);
    assertThat(values(found.getFirst()))
        .containsExactlyInAnyOrder("harbour charter", "parts of the harbour charter");
  }

  @Test
  void theSameWordsBehindANegationContradict() {
    List<Divergence> found =
        differences(
            "The strike in Larnholt was a quarrel of the dockers' own choosing.",
            "The strike in Larnholt was not a quarrel of the dockers' own choosing.");

    assertThat(found).extracting(Divergence::slot).contains(Denials.SLOT);
  }

  @Test
  void theSameWordsBehindANegationMakeADispute() {
    List<AnnotatedArticle> articles =
        List.of(
            Outlets.article(
                    "a", 1, "The blockade of Larnholt harbour was a war of choice by the duke.")
                .build(),
            Outlets.article(
                    "b", 2, "The blockade of Larnholt harbour was not a war of choice by the duke.")
                .build());

    Claim claim = new EvidenceBuilder().build(articles, List.of()).claims().getFirst();

    assertThat(claim.divergence()).extracting(Divergence::slot).containsExactly(Denials.SLOT);
    assertThat(claim.state()).isEqualTo(ClaimState.DISPUTED);
  }

  @Test
  void aNegationIsShownWithTheVerbItIsWrittenTo() {
    List<Divergence> found =
        differences(
            "The blockade of Larnholt harbour was a war of choice by the duke.",
            "The blockade of Larnholt harbour wasn't a war of choice by the duke.");

    assertThat(found).hasSize(1);
    assertThat(values(found.getFirst()))
        .containsExactly("war of choice by the duke", "wasn't a war of choice by the duke");
  }

  @Test
  void notOnlyIsNoNegation() {
    assertThat(
            differences(
                "The strike in Larnholt was a quarrel of the dockers' own choosing.",
                "The strike in Larnholt was not only a quarrel of the dockers' own choosing."))
        .isEmpty();
  }

  @Test
  void peopleAreCalledTwoThings() {
    List<Divergence> found =
        differences(
            Outlets.article("a", 1, "The comedian Arna Belk opened the Larnholt lantern fair.")
                .name(EntityType.PER, "Arna Belk")
                .build(),
            Outlets.article("b", 2, "The harbour host Arna Belk opened the Larnholt lantern fair.")
                .name(EntityType.PER, "Arna Belk")
                .build());

    assertThat(found).extracting(Divergence::slot).containsExactly("role");
    assertThat(values(found.getFirst())).containsExactly("comedian", "harbour host");
  }

  @Test
  void aRoleIsNotCutWithinAWord() {
    assertThat(
            differences(
                Outlets.article(
                        "a",
                        1,
                        "The telecommunications infrastructure modernisation administration"
                            + " correspondence investigation specialist Arna Belk opened the"
                            + " Larnholt lantern fair.")
                    .name(EntityType.PER, "Arna Belk")
                    .build(),
                Outlets.article(
                        "b", 2, "The harbour host Arna Belk opened the Larnholt lantern fair.")
                    .name(EntityType.PER, "Arna Belk")
                    .build()))
        .flatExtracting(Differences::values)
        .noneMatch(value -> value.startsWith("tions") || value.contains("ations infra"));
  }

  @Test
  void aListSaysMoreThanOneOfItsNames() {
    List<Divergence> found =
        differences(
            Outlets.article("a", 1, "Larnholt and Brenk banned cigars on the old ferry.")
                .name(EntityType.LOC, "Larnholt")
                .name(EntityType.LOC, "Brenk")
                .build(),
            Outlets.article("b", 2, "Brenk banned cigars on the old ferry.")
                .name(EntityType.LOC, "Brenk")
                .build());

    assertThat(found).extracting(Divergence::slot).containsExactly("place");
    assertThat(values(found.getFirst())).containsExactly("Larnholt and Brenk", "Brenk");
  }

  @Test
  void toAskAndToDemandAreNoStepsOfOneScale() {
    assertThat(
            differences(
                "The Larnholt council asked the ferry owners to pay the harbour tax in June.",
                "The Larnholt council demanded the ferry owners pay the harbour tax in June."))
        .isEmpty();
  }
}
