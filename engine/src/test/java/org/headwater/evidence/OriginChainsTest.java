package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

/** The links of one chain are one origin, however differently the outlets name them. */
class OriginChainsTest {
  private static final String BRIDGE = "the rope bridge over the Ilma was closed to carts";

  private static Claim only(AnnotatedArticle... articles) {
    return new EvidenceBuilder().build(List.of(articles), List.of()).claims().getFirst();
  }

  private static AnnotatedArticle ofTheAgency() {
    return Outlets.article("a", 1, "Roads Ministry said that " + BRIDGE + ".")
        .outlet("Ilmar News Agency")
        .name(EntityType.ORG, "Roads Ministry")
        .says("Roads Ministry", "said", BRIDGE, Stance.SAYS)
        .build();
  }

  @Test
  void anAgencyNamedByItsInitialsIsTheOutletWhoseArticleIsHere() {
    AnnotatedArticle copy =
        Outlets.article("b", 2, "INA said that " + BRIDGE + ".")
            .outlet("Evening Lantern")
            .name(EntityType.ORG, "INA")
            .says("INA", "said", BRIDGE, Stance.SAYS)
            .build();

    Claim claim = only(ofTheAgency(), copy);

    assertThat(claim.origins().low()).isEqualTo(1);
    assertThat(claim.origins().high()).isEqualTo(1);
    assertThat(claim.state()).isEqualTo(ClaimState.REPEATED);
  }

  @Test
  void aDatelineCreditsTheAgency() {
    AnnotatedArticle copy =
        Outlets.article("b", 2, "ILMA, May 3 (INA) – On Tuesday " + BRIDGE + ".")
            .outlet("Evening Lantern")
            .build();

    Origins origins = only(ofTheAgency(), copy).origins();

    assertThat(origins.high()).isEqualTo(1);
  }

  @Test
  void whoIsQuotedThroughAnAgencyAndTheAgencyAreOneOrigin() {
    AnnotatedArticle through =
        Outlets.article("a", 1, "Ada Merrow said that " + BRIDGE + ".")
            .name(EntityType.PER, "Ada Merrow")
            .says("Ada Merrow", "said", BRIDGE, Stance.SAYS, "Reuters")
            .build();
    AnnotatedArticle other =
        Outlets.article("b", 2, "Reuters reports that " + BRIDGE + ".")
            .name(EntityType.ORG, "Reuters")
            .says("Reuters", "reports", BRIDGE, Stance.REPORTS)
            .build();

    Origins origins = only(through, other).origins();

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(1);
  }

  @Test
  void whatAnOutletHasItselfIsAnOriginBesidesANamedBody() {
    AnnotatedArticle own =
        Outlets.article("b", 2, "On Tuesday " + BRIDGE + ", a carter told the Evening Lantern.")
            .outlet("Evening Lantern")
            .build();

    Claim claim = only(ofTheAgency(), own);

    assertThat(claim.origins().low()).isEqualTo(2);
    assertThat(claim.state()).isEqualTo(ClaimState.CORROBORATED);
  }
}
