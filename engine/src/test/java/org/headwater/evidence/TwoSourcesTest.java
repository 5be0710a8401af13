package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

/** A long sentence holds together what another outlet has from two sources. */
class TwoSourcesTest {
  private static final String BOTH =
      "Six passengers were hurt when the tram hit a milk van in heavy snow near Orrin market on"
          + " Monday";
  private static final String HOW =
      "Heavy snow was to blame for the crash of Monday between the tram and a milk van near Orrin"
          + " market";
  private static final String HURT =
      "Eight passengers were hurt, because two went to a doctor only at night";

  private static List<Claim> claims() {
    AnnotatedArticle first =
        Outlets.article("a", 1, BOTH + ", the Ambulance Service said.")
            .name(EntityType.ORG, "Ambulance Service")
            .says("Ambulance Service", "said", BOTH, Stance.SAYS)
            .build();
    AnnotatedArticle second =
        Outlets.article(
                "b", 2, HOW + ", the Tramway Board said. " + HURT + ", Ambulance Service said.")
            .name(EntityType.ORG, "Tramway Board")
            .name(EntityType.ORG, "Ambulance Service")
            .says("Tramway Board", "said", HOW, Stance.SAYS)
            .says("Ambulance Service", "said", HURT, Stance.SAYS)
            .build();
    return new EvidenceBuilder().build(List.of(first, second), List.of()).claims();
  }

  @Test
  void whatOneOfThemAloneSaysHasOneOrigin() {
    Claim hurt =
        claims().stream()
            .filter(claim -> claim.members().stream().anyMatch(m -> m.span().start() > 0))
            .findFirst()
            .orElseThrow();

    assertThat(hurt.members()).extracting(Member::article).containsExactly("a", "b");
    assertThat(hurt.origins().low()).isEqualTo(1);
    assertThat(hurt.origins().high()).isEqualTo(1);
  }

  @Test
  void noTwoClaimsHaveOneText() {
    assertThat(claims()).extracting(Claim::text).doesNotHaveDuplicates();
  }
}
