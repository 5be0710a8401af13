package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.evidence.Differences.values;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.junit.jupiter.api.Test;

class SlotDifferencesTest {
  private static List<Divergence> differences(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      articles.add(
          Outlets.article("a" + i, i + 1, texts[i])
              .outlet("Outlet " + i)
              .published("2023-04-0" + (i + 3))
              .build());
    }
    return new EvidenceBuilder()
        .build(articles, List.of()).claims().stream()
            .flatMap(claim -> claim.divergence().stream())
            .toList();
  }

  @Test
  void numbersOfOneThingThatWasDoneDiffer() {
    List<Divergence> found =
        differences(
            "The customs office in Larnholt seized 14 crates of cigars on the quay.",
            "In Larnholt the customs office seized 19 crates of cigars on the old quay.");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().slot()).isEqualTo("number");
    assertThat(values(found.getFirst())).containsExactly("14 crates", "19 crates");
    assertThat(found.getFirst().values().getFirst().places()).hasSize(1);
  }

  @Test
  void numbersOfWhatElseWasDoneDoNot() {
    assertThat(
            differences(
                "The customs office in Larnholt seized 14 crates of cigars on the quay.",
                "The customs office in Larnholt released 19 crates of cigars on the quay."))
        .isEmpty();
  }

  @Test
  void ofAListOnlyTheNumbersOfOneNameAreCompared() {
    assertThat(
            differences(
                "In the Larnholt poll the harbour party won 31 percent and the mill party won 12"
                    + " percent of the votes.",
                "In the Larnholt poll the mill party won 12 percent of the votes."))
        .isEmpty();
  }

  @Test
  void anArticleThatGivesBothNumbersTellsOfTwoThings() {
    assertThat(
            differences(
                "The customs office in Larnholt seized 14 crates of cigars on the quay.",
                "The customs office in Larnholt seized 19 crates of cigars on the quay. Last year"
                    + " the customs office in Larnholt seized 14 crates of cigars on the quay."))
        .isEmpty();
  }

  @Test
  void pagesOfOneReportDiffer() {
    List<Divergence> found =
        differences(
            "The auditors published a 47-page report on the Larnholt harbour fund.",
            "A 52-page report on the Larnholt harbour fund blamed nobody.");

    assertThat(found).hasSize(1);
  }

  @Test
  void quotedWordsThatDifferAreShownAndDisputeNothing() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    articles.add(
        Outlets.article("a", 1, "“We shall never again sell the harbour,” the mayor said.")
            .build());
    articles.add(
        Outlets.article("b", 2, "The mayor said: “We shall never again sell the market.”").build());

    List<Claim> claims = new EvidenceBuilder().build(articles, List.of()).claims();
    List<Divergence> found = claims.stream().flatMap(c -> c.divergence().stream()).toList();

    assertThat(found).extracting(Divergence::slot).containsExactly(QuotationVariants.SLOT);
    assertThat(values(found.getFirst())).containsExactlyInAnyOrder("harbour", "market");
    assertThat(claims).noneMatch(claim -> claim.state() == ClaimState.DISPUTED);
  }

  @Test
  void formsAndSpellingsAreNoOtherWords() {
    assertThat(
            differences(
                "“We shall never again sell the harbour to them,” the mayor said.",
                "“We shall never again sell the harbor to them,” the mayor said."))
        .isEmpty();
  }

  @Test
  void anArticleThatIsComparedTwiceAtOnePlaceHasOneForm() {
    List<Divergence> found =
        differences(
            "“We shall never again sell harbour cranes to strangers abroad,” the mayor said.",
            "“We shall never again sell market cranes to strangers abroad,” the mayor said.",
            "“We shall never again sell timber to strangers abroad,” the mayor said.");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().values())
        .flatExtracting(DivergentValue::articles)
        .doesNotHaveDuplicates()
        .hasSize(3);
  }
}
