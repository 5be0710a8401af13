package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.evidence.Differences.differences;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.junit.jupiter.api.Test;

class StoryDifferencesTest {
  private static AnnotatedArticle article(String id, long arrival, String text) {
    return Outlets.article(id, arrival, text).build();
  }

  @Test
  void whatOneLeavesOpenAndAnotherSaysFlatlyDiffersInCertainty() {
    List<Divergence> found =
        differences(
            article("a", 1, "The Brenk shipyard is expected to close its northern dock in autumn."),
            article("b", 2, "The Brenk shipyard has closed its northern dock in autumn."));

    assertThat(found).extracting(Divergence::kind).containsExactly(DivergenceKind.CERTAINTY);
    assertThat(found.getFirst().values())
        .extracting(DivergentValue::value)
        .containsExactly("expected to close", "has closed");
  }

  @Test
  void whatIsMeantToBeAndWhatWasDoneDiffer() {
    List<Divergence> found =
        differences(
            article("a", 1, "The mayor of Larnholt is scheduled to open the ferry dock on Friday."),
            article("b", 2, "The mayor of Larnholt opened the ferry dock on Friday."));

    assertThat(found).extracting(Divergence::slot).containsExactly(CertaintyRaised.SLOT);
    assertThat(found.getFirst().values())
        .extracting(DivergentValue::value)
        .containsExactlyInAnyOrder("opened", "scheduled to open");
  }

  @Test
  void expectedAndCertainToComeDiffer() {
    assertThat(
            differences(
                article("a", 1, "Charges over the ferry fire were expected to include arson."),
                article("b", 2, "Charges over the ferry fire will include arson.")))
        .extracting(Divergence::slot)
        .containsExactly(CertaintyRaised.SLOT);
  }

  @Test
  void oneVerbOfTwoActsIsNoDifference() {
    assertThat(
            differences(
                article("a", 1, "The mayor of Larnholt may close the ferry dock on Friday."),
                article("b", 2, "In Selk a court has closed the case of the smuggled cigars.")))
        .isEmpty();
  }

  @Test
  void aVerbTellsWhatHappenedAtATime() {
    List<Divergence> found =
        differences(
            Outlets.article("a", 1, "The clerk was removed from the harbour board probe last year.")
                .time("last year", "2024")
                .build(),
            Outlets.article("b", 2, "The clerk was removed last summer from the harbour board.")
                .time("last summer", "2024-SU")
                .build());

    assertThat(found).extracting(Divergence::kind).containsExactly(DivergenceKind.REFINEMENT);
  }

  @Test
  void anArticleThatLeavesItOpenElsewhereKeepsTheDoubt() {
    assertThat(
            differences(
                article("a", 1, "The Brenk shipyard may close its northern dock in autumn."),
                article(
                    "b",
                    2,
                    "The Brenk shipyard will close its northern dock in autumn. The Brenk shipyard"
                        + " might close its northern dock later in autumn.")))
        .isEmpty();
  }

  @Test
  void aCurlyApostropheNegatesAsAStraightOneDoes() {
    AnnotatedArticle open =
        article(
            "a",
            1,
            "The captain of the Larnholt ferry is expected to be charged over the fire on board.");
    for (String not : List.of("hasn't", "hasn’t")) {
      String text = "The captain of the Larnholt ferry " + not + " been charged over the fire.";
      assertThat(differences(open, article("b", 2, text)))
          .extracting(Divergence::kind)
          .doesNotContain(DivergenceKind.CERTAINTY);
    }
  }

  @Test
  void whoIsNamedInOneArticleAndDescribedInAnotherIsShown() {
    List<Divergence> found =
        differences(
            Outlets.article(
                    "a", 1, "Police fined the Larnholt reporter Arna Belk over photos of the dock.")
                .name(EntityType.PER, "Arna Belk")
                .build(),
            article("b", 2, "Police fined a Larnholt reporter over photos of the dock."));

    assertThat(found).extracting(Divergence::slot).containsExactly("name");
    assertThat(found.getFirst().values())
        .extracting(DivergentValue::value)
        .containsExactly("Arna Belk", "a Larnholt reporter");
  }

  @Test
  void whomBothNameIsNotUnnamed() {
    assertThat(
            differences(
                Outlets.article(
                        "a",
                        1,
                        "Police fined the Larnholt reporter Arna Belk over photos of the dock.")
                    .name(EntityType.PER, "Arna Belk")
                    .build(),
                Outlets.article(
                        "b",
                        2,
                        "Police fined a Larnholt reporter over photos of the dock. Arna Belk was"
                            + " calm.")
                    .name(EntityType.PER, "Arna Belk")
                    .build()))
        .isEmpty();
  }

  @Test
  void ofManyThatNameSomebodyTheFirstIsShown() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = "Police fined the Larnholt reporter Arna Belk over photos of the dock.";
      articles.add(Outlets.article("a" + i, i, text).name(EntityType.PER, "Arna Belk").build());
      articles.add(
          article("b" + i, 100 + i, "Police fined a Larnholt reporter over photos of the dock."));
    }

    List<Divergence> found = differences(articles.toArray(AnnotatedArticle[]::new));

    assertThat(found).extracting(Divergence::slot).containsExactly("name");
    assertThat(found.getFirst().values().getFirst().places())
        .extracting(Place::article)
        .containsExactly("a0");
  }

  @Test
  void anArticleInAnotherLanguageDescribesNobody() {
    assertThat(
            differences(
                Outlets.article(
                        "a",
                        1,
                        "Police fined the Larnholt reporter Arna Belk over photos of the dock.")
                    .name(EntityType.PER, "Arna Belk")
                    .build(),
                Outlets.article("b", 2, "Police fined a Larnholt reporter over photos of the dock.")
                    .language("pt")
                    .build()))
        .isEmpty();
  }
}
