package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.api.Test;

class OmissionsTest {
  private static final String SPILL = "The Orvin mill spilled solvent into the Lessa river.";
  private static final String DENIAL =
      "The owner denied that the Orvin mill spilled solvent into the Lessa river.";

  private static Outlets denying(String id, long arrival) {
    return Outlets.article(id, arrival, SPILL + " " + DENIAL)
        .says(
            "The owner",
            "denied",
            "that the Orvin mill spilled solvent into the Lessa river",
            Stance.DENIES);
  }

  private static List<Omission> omissions(List<AnnotatedArticle> articles, ReuseLink... reuse) {
    return new EvidenceBuilder()
        .build(articles, List.of(reuse)).claims().stream()
            .flatMap(claim -> claim.omissions().stream())
            .toList();
  }

  private static ReuseLink copy(AnnotatedArticle a, AnnotatedArticle b, Earlier earlier) {
    Passage passage = new Passage(new Span(0, SPILL.length()), new Span(0, SPILL.length()));
    return new ReuseLink(a.id(), b.id(), ReuseKind.REPRINT, 1, earlier, List.of(passage));
  }

  @Test
  void aCopyLeavesOutTheDenialOfItsSource() {
    AnnotatedArticle a = denying("a", 1).build();
    AnnotatedArticle b = Outlets.article("b", 2, SPILL).build();

    List<Omission> found = omissions(List.of(a, b), copy(a, b, Earlier.A));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().article()).isEqualTo("b");
    assertThat(found.getFirst().source()).isTrue();
    Place place = found.getFirst().places().getFirst();
    assertThat(place.article()).isEqualTo("a");
    assertThat(place.span().in(a.text())).contains("denied");
  }

  @Test
  void whoWasFirstLeftNothingOut() {
    AnnotatedArticle a = Outlets.article("a", 1, SPILL).build();
    AnnotatedArticle b = denying("b", 2).build();

    assertThat(omissions(List.of(a, b), copy(a, b, Earlier.A))).isEmpty();
  }

  @Test
  void oneDenialElsewhereIsNoOmission() {
    AnnotatedArticle a = denying("a", 1).build();
    AnnotatedArticle b = Outlets.article("b", 2, SPILL).build();

    assertThat(omissions(List.of(a, b))).isEmpty();
  }

  private static Outlets crediting(String published) {
    return Outlets.article("b", 2, SPILL).credit("Coast Agency").published(published);
  }

  @Test
  void whoCreditsAnOutletLeavesOutItsEarlierDenialOnly() {
    Outlets denial = denying("a", 1).outlet("Coast Agency").published("2023-03-03T12:00:00Z");

    assertThat(omissions(List.of(denial.build(), crediting("2023-03-03T14:00:00Z").build())))
        .extracting(Omission::article)
        .containsExactly("b");
    assertThat(omissions(List.of(denial.build(), crediting("2023-03-03T10:00:00Z").build())))
        .isEmpty();
  }

  @Test
  void anAgencyThatCreditsItselfCitesNobody() {
    AnnotatedArticle a = denying("a", 1).outlet("Coast Agency").build();
    AnnotatedArticle b =
        Outlets.article("b", 2, SPILL).outlet("Coast Agency").credit("Coast Agency").build();

    assertThat(omissions(List.of(a, b))).isEmpty();
  }

  @Test
  void whatMostOthersSayIsLeftOut() {
    AnnotatedArticle a = denying("a", 1).published("2023-03-01").build();
    AnnotatedArticle b = denying("b", 2).published("2023-03-01").build();
    AnnotatedArticle c = Outlets.article("c", 3, SPILL).published("2023-03-02").build();

    List<Omission> found = omissions(List.of(a, b, c));

    assertThat(found).extracting(Omission::article).containsExactly("c");
    assertThat(found.getFirst().source()).isFalse();
  }

  @Test
  void whoPublishedBeforeTheDenialsCouldNotKnowThem() {
    AnnotatedArticle a = denying("a", 1).published("2023-03-03").build();
    AnnotatedArticle b = denying("b", 2).published("2023-03-03").build();
    AnnotatedArticle c = Outlets.article("c", 3, SPILL).published("2023-03-01").build();

    assertThat(omissions(List.of(a, b, c))).isEmpty();
  }
}
