package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class DenialsTest {
  private static final String PLAN = "the company planned to close the mill in Larnholt";

  private static List<Divergence> differences(String cue, String content) {
    Outlets first =
        Outlets.article("a", 1, "The union said " + PLAN + ".")
            .says("The union", "said", PLAN, Stance.SAYS);
    Outlets second =
        Outlets.article("b", 2, "The company " + cue + " " + content + ".")
            .says("The company", cue, content, Stance.DENIES);
    return new EvidenceBuilder()
        .build(List.of(first.build(), second.build()), List.of()).claims().stream()
            .flatMap(claim -> claim.divergence().stream())
            .toList();
  }

  @Test
  void aStatementAndItsDenialDiffer() {
    List<Divergence> found = differences("denied", "that it planned to close the mill in Larnholt");

    assertThat(found).extracting(Divergence::slot).containsExactly(Denials.SLOT);
    assertThat(found.getFirst().values())
        .extracting(DivergentValue::value)
        .containsExactly("stated", "denied");
  }

  @Test
  void toSayNothingMakesNothingUntrue() {
    assertThat(differences("declined to say", "whether it planned to close the mill in Larnholt"))
        .isEmpty();
  }

  @Test
  void aRequestTurnedDownIsNoDenial() {
    assertThat(differences("denied", "a request to close the mill in Larnholt as planned"))
        .isEmpty();
  }

  @Test
  void whoeverDeniesInManyArticlesComesFirst() {
    Outlets first =
        Outlets.article("a", 1, "The union said " + PLAN + ".")
            .says("The union", "said", PLAN, Stance.SAYS);
    Outlets second = denying("b", 2);
    Outlets third = denying("c", 3);

    assertThat(differences(first, second, third).getFirst().values())
        .extracting(DivergentValue::value)
        .containsExactly("denied", "stated");
  }

  @Test
  void whoLeavesItOpenStatesNothing() {
    Outlets open = Outlets.article("a", 1, "Perhaps " + PLAN + ", and perhaps it did not.");

    assertThat(differences(open, denying("b", 2))).isEmpty();
  }

  @Test
  void theCueMayStandOutsideTheClause() {
    Outlets first =
        Outlets.article("a", 1, "The union said " + PLAN + ".")
            .says("The union", "said", PLAN, Stance.SAYS);
    String text = "The company planned to close the mill in Larnholt next spring";
    String whole = text + ", which the company denied in a letter to its staff on the quay.";
    Outlets second =
        Outlets.article("b", 2, whole).says("the company", "denied", text, Stance.DENIES);

    assertThat(differences(first, second)).extracting(Divergence::slot).contains(Denials.SLOT);
  }

  @Test
  void aNameIsNoDenial() {
    assertThat(differences("told reporters in Denver", PLAN)).isEmpty();
  }

  @Test
  void whatIsNotTrueIsDenied() {
    assertThat(differences("said it was not true", "that " + PLAN)).hasSize(1);
  }

  private static Outlets denying(String id, long arrival) {
    return Outlets.article(id, arrival, "The company denied that " + PLAN + ".")
        .says("The company", "denied", "that " + PLAN, Stance.DENIES);
  }

  private static List<Divergence> differences(Outlets... articles) {
    return new EvidenceBuilder()
        .build(Stream.of(articles).map(Outlets::build).toList(), List.of()).claims().stream()
            .flatMap(claim -> claim.divergence().stream())
            .toList();
  }

  @Test
  void whatIsDeniedMustStandTogether() {
    String denied = "that it planned to close the mill in Larnholt";
    Outlets denial =
        Outlets.article("b", 2, "The company denied " + denied + ".")
            .says("The company", "denied", denied, Stance.DENIES);
    String filling = " near the old northern harbour where many fishing families from Selk live";

    assertThat(
            differences(
                stating(
                    "The company planned a mill"
                        + filling
                        + " and every winter storms close a road outside Larnholt"),
                denial))
        .isEmpty();
    assertThat(
            differences(
                stating(
                    "The company planned to close the mill in Larnholt"
                        + filling
                        + " and every winter storms damage some bakery"),
                denial))
        .extracting(Divergence::slot)
        .contains(Denials.SLOT);
  }

  private static Outlets stating(String words) {
    return Outlets.article("a", 1, words + ".");
  }
}
