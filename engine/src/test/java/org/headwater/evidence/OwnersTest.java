package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class OwnersTest {
  private static final String CLOSED = "the slipway at Orrin Cove was closed to trawlers";
  private static final Owners ONE_HOUSE =
      Owners.of(Map.of("Orrin Herald", "Tallow House", "the cove gazette", "TALLOW HOUSE"));

  private static AnnotatedArticle own(String id, int arrival, String outlet) {
    return Outlets.article(id, arrival, "Our reporter saw that " + CLOSED + ".")
        .outlet(outlet)
        .build();
  }

  private static AnnotatedArticle said(String id, int arrival, String outlet, String speaker) {
    return Outlets.article(id, arrival, speaker + " said that " + CLOSED + ".")
        .outlet(outlet)
        .name(EntityType.PER, speaker)
        .says(speaker, "said", CLOSED, Stance.SAYS)
        .build();
  }

  private static Claim claim(Owners owners, AnnotatedArticle... articles) {
    return new EvidenceBuilder().build(List.of(articles), List.of(), owners).claims().getFirst();
  }

  @Test
  void ownReportingOfTwoOutletsOfOneOwnerIsOneKnownOrigin() {
    AnnotatedArticle a = own("a", 1, "The Orrin Herald");
    AnnotatedArticle b = own("b", 2, "Cove Gazette");

    Claim apart = claim(Owners.NONE, a, b);
    Claim together = claim(ONE_HOUSE, a, b);

    assertThat(apart.origins().low()).isEqualTo(2);
    assertThat(apart.state()).isEqualTo(ClaimState.CORROBORATED);
    assertThat(together.origins().low()).isEqualTo(1);
    assertThat(together.origins().high()).isEqualTo(2);
    assertThat(together.state()).isNotEqualTo(ClaimState.CORROBORATED);
    assertThat(together.origins().reasons())
        .anySatisfy(reason ->
            assertThat(reason)
                .startsWith("The Orrin Herald and Cove Gazette belong to ")
                .endsWith(", so they are not known to be two origins"));
  }

  @Test
  void anOutletOfAnotherHouseCounts() {
    Claim claim =
        claim(
            ONE_HOUSE,
            own("a", 1, "Orrin Herald"),
            own("b", 2, "Cove Gazette"),
            own("c", 3, "Far Point Mail"));

    assertThat(claim.origins().low()).isEqualTo(2);
  }

  @Test
  void whoSpeaksToTheOutletsIsNobodysProperty() {
    Claim claim =
        claim(
            ONE_HOUSE,
            said("a", 1, "Orrin Herald", "Ida Fenn"),
            said("b", 2, "Cove Gazette", "Wim Stray"));

    assertThat(claim.origins().low()).isEqualTo(2);
    assertThat(claim.origins().reasons()).noneMatch(reason -> reason.contains("belong to"));
  }

  @Test
  void anOutletUnderTwoSpellingsIsOne() {
    Claim claim = claim(Owners.NONE, own("a", 1, "The Orrin Herald"), own("b", 2, "Orrin  Herald"));

    assertThat(claim.origins().low()).isEqualTo(1);
  }

  @Test
  void theKeyMindsNoSpelling() {
    assertThat(Owners.key("  The Orrin\tHerald ")).isEqualTo("orrin herald");
    assertThat(Owners.key("The THE  Orrin Herald")).isEqualTo("orrin herald");
    assertThat(Owners.key("the The AP")).isEqualTo(Owners.key("AP"));
    assertThat(Owners.key("AP")).isEqualTo(Owners.key("the Associated Press"));
  }

  @Property(tries = 300)
  void theKeyOfAKeyIsTheKey(@ForAll String name) {
    String key = Owners.key(name);

    assertThat(Owners.key(key)).isEqualTo(key);
  }

  @Test
  void anOutletHasOneOwner() {
    assertThatThrownBy(() -> Owners.of(Map.of("Orrin Herald", "A", "the orrin herald", "B")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("already");
  }

  @Test
  void aNameIsNeeded() {
    assertThatThrownBy(() -> Owners.of(Map.of("Orrin Herald", " ")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
