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

  private static AnnotatedArticle citing(String id, String outlet) {
    return Outlets.article(id, id.charAt(0) - 'a' + 1, outlet + " said that " + BRIDGE + ".")
        .name(EntityType.ORG, outlet)
        .says(outlet, "said", BRIDGE, Stance.REPORTS)
        .build();
  }

  private static AnnotatedArticle elsewhere(String id, String outlet) {
    return Outlets.article(id, 9, "Bakers in Orlen held a festival of bread and honey.")
        .outlet(outlet)
        .build();
  }

  @Test
  void whoCitesAnOutletWhoseArticleHasNotTheClaimHasItFromThatOutlet() {
    Origins origins =
        only(citing("a", "Reuters"), citing("b", "Reuters"), elsewhere("c", "Reuters")).origins();

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(1);
    assertThat(origins.reasons())
        .containsExactly("a and b have it from Reuters, whose page here does not say it");
    assertThat(only(citing("a", "Reuters"), elsewhere("c", "Reuters")).origins().reasons())
        .containsExactly("a has it from Reuters, whose page here does not say it");
  }

  @Test
  void anOutletUnderTwoNamesWhoseArticleHasNotTheClaimIsOneOrigin() {
    Origins origins =
        only(
                citing("a", "Harrow Mirror"),
                citing("b", "The Mirror"),
                elsewhere("c", "The Harrow Mirror"))
            .origins();

    assertThat(origins.high()).isEqualTo(1);
  }

  @Test
  void aSecondArticleOfTheCitedOutletThatHasTheClaimIsTheOneMeant() {
    AnnotatedArticle its =
        Outlets.article("d", 14, "So " + BRIDGE + ".").outlet("The Harrow Mirror").build();

    Origins origins =
        only(citing("a", "Harrow Mirror"), elsewhere("c", "The Harrow Mirror"), its).origins();

    assertThat(origins.reasons()).containsExactly("a has it from d", "d names no source");
  }

  @Test
  void theCreditOfAnOutletWhoseArticleHasNotTheClaimCounts() {
    AnnotatedArticle credited =
        Outlets.article("a", 1, "So " + BRIDGE + ".").credit("Reuters").build();

    assertThat(only(credited, elsewhere("c", "Reuters")).origins().reasons())
        .containsExactly("a has it from Reuters, as a credit on the page says");
  }

  @Test
  void whoCitesEachOtherNamesNoOrigin() {
    AnnotatedArticle a = citing("a", "The b Post");
    AnnotatedArticle b = citing("b", "The a Post");

    assertThat(only(a, b).origins().reasons()).contains("a and b cite only each other");
  }

  @Test
  void aCountryIsNoShortNameOfAnOutlet() {
    AnnotatedArticle state =
        Outlets.article("a", 1, "Norway said that " + BRIDGE + ".")
            .name(EntityType.LOC, "Norway")
            .says("Norway", "said", BRIDGE, Stance.SAYS)
            .build();
    AnnotatedArticle paper =
        Outlets.article("b", 2, "Roads Ministry said that " + BRIDGE + ".")
            .outlet("The Times of Norway")
            .name(EntityType.ORG, "Roads Ministry")
            .says("Roads Ministry", "said", BRIDGE, Stance.SAYS)
            .build();

    assertThat(only(state, paper).origins().reasons())
        .contains("a has it from Norway", "b has it from Roads Ministry");
  }

  @Test
  void aPersonIsNoShortNameOfAnOutlet() {
    AnnotatedArticle speaker =
        Outlets.article("a", 1, "Merrow said that " + BRIDGE + ".")
            .name(EntityType.PER, "Merrow")
            .says("Merrow", "said", BRIDGE, Stance.SAYS)
            .build();
    AnnotatedArticle paper =
        Outlets.article("b", 2, "So " + BRIDGE + ".").outlet("The Daily Merrow").build();

    assertThat(only(speaker, paper).origins().reasons())
        .containsExactly(
            "a has it from Merrow", "b names no source, so it may be an origin of its own");
  }
}
