package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class ClaimAlignerTest {
  private static final double NEVER = 100;

  /** Settings by which nothing is joined for its likeness. */
  private static AlignmentSettings unlike(double denied) {
    AlignmentSettings tuned = AlignmentSettings.TUNED;
    return new AlignmentSettings(
        tuned.smaller(),
        tuned.union(),
        tuned.shared(),
        tuned.actions(),
        tuned.sameArticle(),
        tuned.passage(),
        NEVER,
        NEVER,
        NEVER,
        denied,
        tuned.agree());
  }

  private static List<List<String>> claims(AlignmentSettings settings, Stance stance) {
    String faults = "the brakes of the tram had faults in every week of the winter";
    String report = "reports of worn brakes";
    AnnotatedArticle stated =
        Outlets.article("a", 1, "A driver said " + faults + ".")
            .says("A driver", "said", faults, Stance.SAYS)
            .build();
    AnnotatedArticle denied =
        Outlets.article("b", 2, "The tramway rejected " + report + ".")
            .says("The tramway", "rejected", report, stance)
            .build();
    return new EvidenceBuilder(settings)
        .build(List.of(stated, denied), List.of()).claims().stream()
            .map(claim -> claim.members().stream().map(Member::article).toList())
            .toList();
  }

  @Test
  void whoDeniesIsInTheClaimOfWhatIsDenied() {
    assertThat(claims(unlike(PairWeights.FITTED.least()), Stance.DENIES))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void whatIsHardlyLikeItIsNotMeant() {
    assertThat(claims(unlike(NEVER), Stance.DENIES)).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void whoSaysSomethingElseStandsAlone() {
    assertThat(claims(unlike(PairWeights.FITTED.least()), Stance.SAYS))
        .containsExactly(List.of("a"), List.of("b"));
  }
}
