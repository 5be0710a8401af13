package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class ShownDifferencesTest {
  private static DivergentValue value(String article, int start) {
    return new DivergentValue(
        "x", List.of(article), List.of(new Place(article, new Span(start, start + 5))));
  }

  private static Divergence day(int first, int second) {
    return new Divergence("day", List.of(value("a", first), value("b", second)));
  }

  @Test
  void whatOneArticleTellsOfBothSidesDisputesTheClaimAndIsNoDifference() {
    String plan = "the company planned to close the mill in Larnholt";
    String text = "The union said " + plan + ". The company denied that " + plan + ".";
    AnnotatedArticle article =
        Outlets.article("a", 1, text)
            .says("The union", "said", plan, Stance.SAYS)
            .says("The company", "denied", "that " + plan, Stance.DENIES)
            .build();

    List<Claim> claims = new EvidenceBuilder().build(List.of(article), List.of()).claims();

    assertThat(claims).extracting(Claim::state).contains(ClaimState.DISPUTED);
    assertThat(claims).flatExtracting(Claim::divergence).isEmpty();
  }

  @Test
  void aDifferenceIsShownOfOneClaim() {
    ShownDifferences shown = new ShownDifferences();

    assertThat(shown.of(List.of(day(0, 10)))).hasSize(1);
    assertThat(shown.of(List.of(day(0, 10)))).isEmpty();
    assertThat(shown.of(List.of(day(0, 20)))).hasSize(1);
  }

  @Test
  void ofTwoFindersThatSeeOneDifferenceTheFirstCounts() {
    assertThat(ShownDifferences.joined(List.of(day(0, 10), day(2, 12), day(30, 40))))
        .containsExactly(day(0, 10), day(30, 40));
  }
}
