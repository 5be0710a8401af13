package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

/** What was joined although it is rather two statements says so, and knows no two origins. */
class MatchReaderTest {
  private static AnnotatedArticle said(String id, int number, String speaker, String content) {
    return Outlets.article(id, number, speaker + " said that " + content + ".")
        .outlet("Outlet " + id)
        .name(EntityType.PER, speaker)
        .says(speaker, "said", content, Stance.SAYS)
        .build();
  }

  private static Claim first(String one, String other) {
    return new EvidenceBuilder()
        .build(List.of(said("a", 1, "Ada Merrow", one), said("b", 2, "Bo Lund", other)), List.of())
        .claims()
        .getFirst();
  }

  @Test
  void theSameWordsAreLikelyOneStatementOfTwoOrigins() {
    String told = "the rope bridge over the Ilma was closed to carts on Tuesday after a storm";

    Claim claim = first(told, told);

    assertThat(claim.match()).isEqualTo(ClaimMatch.LIKELY);
    assertThat(claim.standing()).isEqualTo("corroborated");
  }

  @Test
  void whatSharesOnlySomeWordsIsPossiblyOneAndKnowsNoTwoOrigins() {
    Claim claim =
        first(
            "the rope bridge over the Ilma was closed to carts on Tuesday after a storm",
            "the council wants a rope bridge over the Ilma for walkers");

    assertThat(claim.members()).hasSize(2);
    assertThat(claim.match()).isEqualTo(ClaimMatch.POSSIBLE);
    assertThat(claim.standing()).isEqualTo("perhaps repeated");
    assertThat(claim.origins().low()).isEqualTo(1);
    assertThat(claim.origins().high()).isEqualTo(2);
  }

  @Test
  void whatOneArticleSaysIsOneStatement() {
    AnnotatedArticle alone =
        said("a", 1, "Ada Merrow", "the rope bridge over the Ilma was closed to carts");

    Claim claim = new EvidenceBuilder().build(List.of(alone), List.of()).claims().getFirst();

    assertThat(claim.match()).isEqualTo(ClaimMatch.LIKELY);
    assertThat(claim.standing()).isEqualTo("single");
  }

  @Test
  void aDoubtfulClaimSaysWhyItsOriginsAreNotCounted() {
    Origins counted = new Origins(2, 3, List.of("two ministers say so"));

    assertThat(ClaimMatch.LIKELY.of(counted)).isEqualTo(counted);
    assertThat(ClaimMatch.POSSIBLE.of(counted).low()).isEqualTo(1);
    assertThat(ClaimMatch.POSSIBLE.of(counted).high()).isEqualTo(3);
    assertThat(ClaimMatch.POSSIBLE.of(counted).reasons())
        .containsExactly(
            "two ministers say so", "these may be two statements, so no two origins are known");
  }
}
