package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class UpdatesTest {
  private static Outlets fire(String id, long arrival, String killed) {
    return Outlets.article(
        id, arrival, "The warehouse fire in Larnholt harbour killed " + killed + " dock workers.");
  }

  private static Evidence build(List<AnnotatedArticle> articles, AnnotatedArticle... earlier) {
    List<PageVersion> versions = new ArrayList<>();
    for (AnnotatedArticle before : earlier) {
      versions.add(new PageVersion(versions.size() + 1, before, null));
    }
    versions.add(new PageVersion(versions.size() + 1, articles.getFirst(), null));
    return new EvidenceBuilder().build(articles, List.of(), Owners.NONE, versions);
  }

  @Test
  void aLaterArticleOfOneOutletBringsItUpToDate() {
    AnnotatedArticle a =
        fire("a", 1, "12").outlet("Coast Gazette").published("2023-04-03T09:10:00Z").build();
    AnnotatedArticle b =
        fire("b", 2, "15").outlet("Coast Gazette").published("2023-04-03T14:05:00Z").build();

    Evidence evidence = build(List.of(a, b));

    assertThat(evidence.updates()).hasSize(1);
    Update update = evidence.updates().getFirst();
    assertThat(update.kind()).isEqualTo(Update.Kind.LATER);
    assertThat(update.slot()).isEqualTo("number");
    assertThat(update.from()).startsWith("12");
    assertThat(update.to()).startsWith("15");
    assertThat(update.at()).isEqualTo("2023-04-03T14:05:00Z");
    assertThat(evidence.claims().getFirst().divergence()).isEmpty();
    assertThat(evidence.claims().getFirst().state()).isNotEqualTo(ClaimState.DISPUTED);
  }

  @Test
  void twoOutletsContradictEachOther() {
    AnnotatedArticle a = fire("a", 1, "12").outlet("Coast Gazette").published("2023-04-03").build();
    AnnotatedArticle b = fire("b", 2, "15").outlet("Valley Mirror").published("2023-04-04").build();

    Evidence evidence = build(List.of(a, b));

    assertThat(evidence.updates()).isEmpty();
    assertThat(evidence.claims().getFirst().divergence()).hasSize(1);
  }

  private static Outlets told(String id, long arrival, String source, String killed) {
    String content = "the warehouse fire in Larnholt harbour killed " + killed + " dock workers";
    return Outlets.article(id, arrival, source + " said " + content + ".")
        .says(source, "said", content, Stance.SAYS)
        .outlet("Coast Gazette")
        .published("2023-04-0" + arrival);
  }

  @Test
  void anotherSpeakersNumberReplacesNothing() {
    AnnotatedArticle a = told("a", 3, "The ministry", "12").build();
    AnnotatedArticle b = told("b", 4, "The rebels", "40").build();

    Evidence evidence = build(List.of(a, b));

    assertThat(evidence.updates()).isEmpty();
    assertThat(evidence.claims().getFirst().state()).isEqualTo(ClaimState.DISPUTED);
  }

  @Test
  void aSpeakersLaterNumberReplacesTheEarlierOne() {
    AnnotatedArticle a = told("a", 3, "The ministry", "12").build();
    AnnotatedArticle b = told("b", 4, "The ministry", "15").build();

    assertThat(build(List.of(a, b)).updates()).hasSize(1);
  }

  @Test
  void aReplacedNumberLeavesTheDenialStanding() {
    AnnotatedArticle a = fire("a", 1, "12").outlet("Coast Gazette").published("2023-04-03").build();
    AnnotatedArticle b = fire("b", 2, "15").outlet("Coast Gazette").published("2023-04-04").build();
    String denied = "the warehouse fire in Larnholt harbour killed 15 dock workers";
    AnnotatedArticle c =
        Outlets.article("c", 3, "The owner denied that " + denied + ".")
            .says("The owner", "denied", "that " + denied, Stance.DENIES)
            .build();

    Evidence evidence = build(List.of(a, b, c));

    assertThat(evidence.updates()).hasSize(1);
    assertThat(evidence.claims().getFirst().divergence())
        .extracting(Divergence::slot)
        .containsExactly("polarity");
  }

  @Test
  void withoutAnOrderOfPublicationNothingReplacesAnything() {
    AnnotatedArticle a = fire("a", 1, "12").outlet("Coast Gazette").published("2023-04-03").build();
    AnnotatedArticle b = fire("b", 2, "15").outlet("Coast Gazette").published("2023-04-03").build();

    Evidence evidence = build(List.of(a, b));

    assertThat(evidence.updates()).isEmpty();
    assertThat(evidence.claims().getFirst().divergence()).hasSize(1);
  }

  @Test
  void aNewVersionOfAPageIsComparedWithTheOneBefore() {
    AnnotatedArticle before = fire("a", 1, "12").build();
    AnnotatedArticle newest = fire("a", 1, "15").published("2023-04-03").build();

    List<Update> updates = build(List.of(newest), before).updates();

    assertThat(updates).hasSize(1);
    assertThat(updates.getFirst().kind()).isEqualTo(Update.Kind.VERSION);
    assertThat(updates.getFirst().from()).startsWith("12");
    assertThat(updates.getFirst().to()).startsWith("15");
    assertThat(updates.getFirst().version()).isEqualTo(1);
  }

  @Test
  void whatAnEarlierVersionThanTheLastSaidStaysKnown() {
    AnnotatedArticle newest = fire("a", 1, "17").build();

    List<Update> updates =
        build(List.of(newest), fire("a", 1, "12").build(), fire("a", 1, "15").build()).updates();

    assertThat(updates).extracting(Update::version).containsExactly(1, 2);
  }

  @Test
  void aVersionThatSaysTheSameIsNoUpdate() {
    AnnotatedArticle before = fire("a", 1, "12").build();

    assertThat(build(List.of(fire("a", 1, "12").build()), before).updates()).isEmpty();
  }

  @Test
  void aNoteOfCorrectionIsTakenUp() {
    String note = "An earlier version of this article gave a wrong number of dock workers.";
    AnnotatedArticle a =
        Outlets.article("a", 1, fire("x", 1, "15").build().text() + " " + note).build();

    List<Update> updates = build(List.of(a)).updates();

    assertThat(updates).extracting(Update::kind).containsExactly(Update.Kind.NOTE);
    assertThat(updates.getFirst().to()).isEqualTo(note);
  }

  @Test
  void aNoteIsFoundBehindLettersThatGrowInLowerCase() {
    String note = "An Earlier Version of this article gave a wrong number of dock workers.";
    AnnotatedArticle a =
        Outlets.article("a", 1, "İ".repeat(90) + " burned. " + note + " It was mended.").build();

    assertThat(build(List.of(a)).updates()).extracting(Update::to).containsExactly(note);
  }

  @Test
  void whatTellsMostStandsFirst() {
    String note = " An earlier version of this article gave a wrong number of dock workers.";
    AnnotatedArticle before = fire("a", 1, "12").build();
    AnnotatedArticle newest =
        Outlets.article("a", 1, fire("x", 1, "15").build().text() + note).build();

    assertThat(build(List.of(newest), before).updates())
        .extracting(Update::change)
        .containsExactly(Update.Change.CORRECTED, Update.Change.CHANGED);
  }

  @Test
  void everyEarlierNumberIsReplaced() {
    AnnotatedArticle a = fire("a", 1, "12").outlet("Coast Gazette").published("2023-04-03").build();
    AnnotatedArticle b = fire("b", 2, "12").outlet("Coast Gazette").published("2023-04-04").build();
    AnnotatedArticle c = fire("c", 3, "15").outlet("Coast Gazette").published("2023-04-05").build();

    Evidence evidence = build(List.of(a, b, c));

    assertThat(evidence.updates())
        .extracting(update -> update.before() == null ? "" : update.before().article())
        .containsExactly("a", "b");
    assertThat(evidence.claims().getFirst().divergence()).isEmpty();
  }
}
