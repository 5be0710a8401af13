package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Stance;
import org.headwater.entity.Identities;
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

  private static List<AnnotatedArticle> articles() {
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
    return List.of(first, second);
  }

  private static List<Claim> claims() {
    return new EvidenceBuilder().build(articles(), List.of()).claims();
  }

  private static List<Proposition> propositions() {
    List<AnnotatedArticle> articles = articles();
    EntityIndex index = new EntityIndex(Identities.across(articles));
    List<Proposition> propositions = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      propositions.addAll(PropositionReader.read(i, articles.get(i), index));
    }
    return propositions;
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

  @Test
  void whatStandsInAClaimBesidesItsOwnIsPartedToo() {
    List<Proposition> all = propositions();
    SharedPassages none = new SharedPassages(List.of(), Map.of());
    AlignmentSettings settings = AlignmentSettings.TUNED;
    Likeness likeness =
        new Likeness(settings, PairWeights.FITTED, new StoryWeights(all), all, none);
    Proposition both = all.getFirst();
    Proposition how = all.get(1);
    Proposition hurt = all.getLast();
    AlignedClaim claim = new AlignedClaim(List.of(both, hurt), List.of(how));

    List<AlignedClaim> parted = new TwoSources(settings, likeness).parted(claim);

    assertThat(parted).extracting(AlignedClaim::members).hasSize(2);
    assertThat(parted.getFirst().members()).contains(both, hurt).doesNotContain(how);
    assertThat(parted.getLast().members()).contains(both, how).doesNotContain(hurt);
  }
}
