package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.evidence.Differences.differences;
import static org.headwater.evidence.Differences.values;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountContrastsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          more than 40,  40,           REFINEMENT
          more than 40,  47,           REFINEMENT
          more than 40,  90,           none
          more than 40,  over 40,      none
          more than 40,  at least 40,  REFINEMENT
          more than 40,  fewer than 40,CONTRADICTION
          at least 40,   at most 40,   none
          about 40,      40,           none
          """)
  void twoAmountsOfOneThing(String first, String second, @Nullable DivergenceKind kind) {
    List<Divergence> found =
        differences(
            "The customs office in Larnholt seized " + first + " crates of cigars on the quay.",
            "In Larnholt the customs office seized "
                + second
                + " crates of cigars on the old quay.");

    if (kind == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).extracting(Divergence::kind).containsExactly(kind);
    }
  }

  @Test
  void aBoundSaysMoreThanTheNumberAlone() {
    List<Divergence> found =
        differences(
            "The customs office in Larnholt seized more than 40 crates of cigars on the quay.",
            "In Larnholt the customs office seized 40 crates of cigars on the old quay.");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().kind()).isEqualTo(DivergenceKind.REFINEMENT);
    assertThat(values(found.getFirst())).containsExactly("more than 40 crates", "40 crates");
  }

  @Test
  void whoHasBothNumbersInAnothersWordsRefinesNothing() {
    String bound =
        "The customs office in Larnholt seized more than 40 crates of cigars on the quay.";

    assertThat(
            differences(
                bound,
                bound
                    + " In Larnholt the customs office seized 40 crates of cigars on the old"
                    + " quay."))
        .isEmpty();
  }

  @Test
  void whoHasAStatementInTheSameWordsHasItsValueToo() {
    String bound =
        "The customs office in Larnholt seized more than 40 crates of cigars on the quay.";
    String exact = "In Larnholt the customs office seized 40 crates of cigars on the old quay.";

    List<Divergence> found =
        differences(
            Outlets.article("a", 1, exact).build(),
            Outlets.article("b", 2, bound).build(),
            Outlets.article("c", 3, "Fog hung over the marsh. " + bound).build(),
            Outlets.article("d", 4, bound).build());

    assertThat(found).hasSize(1);
    assertThat(values(found.getFirst())).containsExactly("more than 40 crates", "40 crates");
    DivergentValue most = found.getFirst().values().getFirst();
    assertThat(most.articles()).containsExactly("b", "c", "d");
    assertThat(most.places().get(1).span().start())
        .isEqualTo(most.places().getFirst().span().start() + "Fog hung over the marsh. ".length());
  }

  @Test
  void aRefinementDisputesNothing() {
    List<AnnotatedArticle> articles =
        List.of(
            Outlets.article("a", 1, "The mill in Larnholt employs more than 40 weavers today.")
                .build(),
            Outlets.article("b", 2, "The mill in Larnholt employs 40 weavers today.").build());

    List<Claim> claims = new EvidenceBuilder().build(articles, List.of()).claims();

    assertThat(claims).flatExtracting(Claim::divergence).hasSize(1);
    assertThat(claims).noneMatch(claim -> claim.state() == ClaimState.DISPUTED);
  }
}
