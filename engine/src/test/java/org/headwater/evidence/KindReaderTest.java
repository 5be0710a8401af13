package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class KindReaderTest {
  private static final String NEWS =
      "A tanker ran aground off Selmark on Monday. Divers sealed the hull of the tanker at night. ";

  private static ClaimKind kind(AnnotatedArticle article, String words) {
    return new EvidenceBuilder()
        .build(List.of(article), List.of()).claims().stream()
            .filter(claim -> claim.text().startsWith(words))
            .findFirst()
            .orElseThrow()
            .kind();
  }

  @Test
  void whatHappenedIsNews() {
    AnnotatedArticle article = Outlets.article("a", 1, NEWS).published("2023-05-09").build();

    assertThat(kind(article, "A tanker")).isEqualTo(ClaimKind.NEWS);
    assertThat(kind(article, "Divers")).isEqualTo(ClaimKind.NEWS);
  }

  @Test
  void whatIsDatedLongBeforeIsBackground() {
    String text = NEWS + "Another tanker spilled crude oil on the reef in 2011.";
    AnnotatedArticle article =
        Outlets.article("a", 1, text).published("2023-05-09").time("2011", "2011").build();

    assertThat(kind(article, "Another tanker")).isEqualTo(ClaimKind.BACKGROUND);
  }

  @Test
  void aDateOfTheSameWeekIsNoHistory() {
    String text = NEWS + "Another tanker spilled crude oil on the reef on 3 May.";
    AnnotatedArticle article =
        Outlets.article("a", 1, text).published("2023-05-09").time("3 May", "2023-05-03").build();

    assertThat(kind(article, "Another tanker")).isEqualTo(ClaimKind.NEWS);
  }

  @Test
  void aDescriptionIsBackgroundBehindTheOpening() {
    String text = NEWS + "Selmark is a fishing port of four thousand inhabitants.";
    AnnotatedArticle article = Outlets.article("a", 1, text).build();

    assertThat(kind(article, "Selmark")).isEqualTo(ClaimKind.BACKGROUND);
  }

  @Test
  void theOpeningSentenceIsNews() {
    AnnotatedArticle article =
        Outlets.article("a", 1, "Selmark is a fishing port without any water since Monday.")
            .build();

    assertThat(kind(article, "Selmark")).isEqualTo(ClaimKind.NEWS);
  }

  @Test
  void whatHasBeenDoneIsNewsInTheFirstSentenceAlone() {
    String text =
        "Selmark has sent a tanker of drinking water to the reef. The port has built ten piers of"
            + " timber.";
    AnnotatedArticle article = Outlets.article("a", 1, text).build();

    assertThat(kind(article, "Selmark")).isEqualTo(ClaimKind.NEWS);
    assertThat(kind(article, "The port")).isEqualTo(ClaimKind.BACKGROUND);
  }

  @Test
  void judgementOfOthersIsReaction() {
    String text = NEWS + "The mayor said the owners should pay for this reckless voyage.";
    AnnotatedArticle article =
        Outlets.article("a", 1, text)
            .title("Tanker aground off Selmark")
            .says(
                "The mayor", "said", "the owners should pay for this reckless voyage", Stance.SAYS)
            .build();

    assertThat(kind(article, "The mayor")).isEqualTo(ClaimKind.REACTION);
  }

  @Test
  void theWordsOfWhomTheHeadlineIsAboutAreNews() {
    String text = NEWS + "Torvik said the owners paid for the divers.";
    AnnotatedArticle article =
        Outlets.article("a", 1, text)
            .title("Torvik explains who paid")
            .says("Torvik", "said", "the owners paid for the divers", Stance.SAYS)
            .build();

    assertThat(kind(article, "Torvik")).isEqualTo(ClaimKind.NEWS);
  }

  @Test
  void whatADocumentSaysIsNews() {
    String text = NEWS + "The report said the hull of the tanker broke.";
    AnnotatedArticle article =
        Outlets.article("a", 1, text)
            .title("Tanker aground off Selmark")
            .says("The report", "said", "the hull of the tanker broke", Stance.SAYS)
            .build();

    assertThat(kind(article, "The report")).isEqualTo(ClaimKind.NEWS);
  }

  @Test
  void whatHasBeenSoIsBackgroundAndADayIsNews() {
    String text =
        NEWS + "The owners have neglected their tankers. The harbour closed its gates on Tuesday.";
    AnnotatedArticle article = Outlets.article("a", 1, text).build();

    assertThat(kind(article, "The owners")).isEqualTo(ClaimKind.BACKGROUND);
    assertThat(kind(article, "The harbour")).isEqualTo(ClaimKind.NEWS);
  }

  @Test
  void aChargeThatTheOutletTellsIsNews() {
    String text =
        NEWS + "The harbour captain Bel was charged with reckless navigation on Tuesday evening.";
    AnnotatedArticle article = Outlets.article("a", 1, text).build();

    assertThat(kind(article, "The harbour captain")).isEqualTo(ClaimKind.NEWS);
  }
}
