package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.api.Test;

class EvidenceBuilderTest {
  private static final String FIRE =
      "A warehouse fire in the harbour of Larnholt killed 12 dock workers on Monday.";

  private static Evidence build(AnnotatedArticle... articles) {
    return new EvidenceBuilder().build(List.of(articles), List.of());
  }

  /** The claim that has a member whose words begin so. */
  private static Claim claim(Evidence evidence, List<AnnotatedArticle> articles, String words) {
    return evidence.claims().stream()
        .filter(claim ->
            claim.members().stream()
                .anyMatch(member ->
                    articles.stream()
                        .filter(a -> a.id().equals(member.article()))
                        .anyMatch(a -> member.span().in(a.text()).startsWith(words))))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> articles(Claim claim) {
    return claim.members().stream().map(Member::article).collect(Collectors.toSet());
  }

  @Test
  void accountsOfOneFactAreOneClaimAndOthersStandAlone() {
    AnnotatedArticle a =
        Outlets.article("a", 1, FIRE + " The mayor plans a new fire station next spring.").build();
    AnnotatedArticle b =
        Outlets.article(
                "b",
                2,
                "Twelve dock workers were killed when a warehouse burned in Larnholt harbour.")
            .build();
    AnnotatedArticle c =
        Outlets.article("c", 3, "Ferry tickets to the islands become cheaper in the summer.")
            .build();

    Evidence evidence = build(a, b, c);

    Claim fire = evidence.claims().getFirst();
    assertThat(articles(fire)).containsExactlyInAnyOrder("a", "b");
    assertThat(fire.silent(List.of("a", "b", "c"))).containsExactly("c");
    assertThat(fire.divergence()).isEmpty();
    assertThat(fire.state()).isEqualTo(ClaimState.REPEATED);
    assertThat(claim(evidence, List.of(a, b, c), "The mayor").state()).isEqualTo(ClaimState.SINGLE);
  }

  @Test
  void numbersThatCannotBothBeSoDiverge() {
    AnnotatedArticle a = Outlets.article("a", 1, FIRE).build();
    AnnotatedArticle b =
        Outlets.article(
                "b", 2, "The warehouse fire in Larnholt harbour killed 15 dock workers, it says.")
            .build();
    AnnotatedArticle c =
        Outlets.article(
                "c", 3, "At least ten dock workers were killed in the Larnholt warehouse fire.")
            .build();

    Claim fire = build(a, b, c).claims().getFirst();

    assertThat(articles(fire)).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(fire.state()).isEqualTo(ClaimState.DISPUTED);
    assertThat(fire.divergence()).hasSize(1);
    Divergence numbers = fire.divergence().getFirst();
    assertThat(numbers.slot()).isEqualTo("number");
    assertThat(numbers.values())
        .extracting(DivergentValue::articles)
        .as("at least ten may be either")
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void whoSaysSomethingElseIsNoFurtherOrigin() {
    String text =
        "Anna Berg said that the cistern would be filled by the end of June. Norland accused"
            + " Varnia of holding back the autumn water of the river to fill the cistern.";
    AnnotatedArticle a = berg("a", 1, text);
    AnnotatedArticle b = berg("b", 2, text);
    Span whole = new Span(0, text.length());
    ReuseLink reprint =
        new ReuseLink(
            "a", "b", ReuseKind.REPRINT, 1, Earlier.A, List.of(new Passage(whole, whole)));

    Evidence evidence = new EvidenceBuilder().build(List.of(a, b), List.of(reprint));

    Claim accused = claim(evidence, List.of(a, b), "Norland accused");
    assertThat(accused.origins().low()).isEqualTo(1);
  }

  private static AnnotatedArticle berg(String id, long arrival, String text) {
    return Outlets.article(id, arrival, text)
        .name(EntityType.PER, "Anna Berg")
        .name(EntityType.LOC, "Norland")
        .says(
            "Anna Berg", "said", "that the cistern would be filled by the end of June", Stance.SAYS)
        .says(
            "Norland",
            "accused",
            "holding back the autumn water of the river to fill the cistern",
            Stance.ACCUSES)
        .build();
  }

  @Test
  void daysThatCannotBothBeSoDiverge() {
    AnnotatedArticle a =
        Outlets.article("a", 1, "The Varnese envoy left for Ostmark on Monday by night train.")
            .time("Monday", "2024-03-04")
            .build();
    AnnotatedArticle b =
        Outlets.article("b", 2, "The envoy of Varnia left for Ostmark on Tuesday by train.")
            .time("Tuesday", "2024-03-05")
            .build();
    AnnotatedArticle c =
        Outlets.article("c", 3, "In March the Varnese envoy left for Ostmark by night train.")
            .time("March", "2024-03")
            .build();

    Claim left = build(a, b, c).claims().getFirst();

    assertThat(left.divergence()).extracting(Divergence::slot).containsExactly("day");
    assertThat(left.divergence().getFirst().values())
        .extracting(DivergentValue::value)
        .containsExactly("Monday", "Tuesday");
  }

  @Test
  void anAccusationAndItsDenialAreOneDisputedClaim() {
    AnnotatedArticle a =
        Outlets.article(
                "a",
                1,
                "Ostmark accused Varnia of smuggling copper across the northern border."
                    + " Varnia has denied such claims.")
            .name(EntityType.LOC, "Ostmark")
            .name(EntityType.LOC, "Varnia")
            .says(
                "Ostmark",
                "accused",
                "Varnia of smuggling copper across the northern border",
                Stance.ACCUSES)
            .build();
    AnnotatedArticle b =
        Outlets.article("b", 2, "Varnia denies smuggling any copper over the northern border.")
            .build();

    Evidence evidence = build(a, b);

    Claim copper = claim(evidence, List.of(a, b), "Ostmark accused");
    assertThat(copper.state()).isEqualTo(ClaimState.DISPUTED);
    assertThat(copper.members())
        .extracting(Member::stance)
        .containsExactly(MemberStance.ATTRIBUTES, MemberStance.DENIES, MemberStance.DENIES);
    assertThat(copper.divergence()).extracting(Divergence::slot).containsExactly("polarity");
    assertThat(copper.members().getFirst().via()).containsExactly("Ostmark");
    assertThat(copper.text()).startsWith("Ostmark accused");
  }

  @Test
  void theOrderOfTheListDoesNotMatter() {
    AnnotatedArticle a = Outlets.article("a", 1, FIRE + " Smoke drifted over the town.").build();
    AnnotatedArticle b =
        Outlets.article("b", 2, "In Larnholt harbour 15 workers died in a warehouse fire.").build();
    AnnotatedArticle c = Outlets.article("c", 3, "Smoke drifted over the whole town.").build();

    assertThat(build(c, a, b)).isEqualTo(build(a, b, c));
  }

  @Test
  void theTimelineKeepsEventAndPublicationApart() {
    AnnotatedArticle a =
        Outlets.article("a", 1, FIRE).published("2024-03-05").time("Monday", "2024-03-04").build();

    assertThat(build(a).timeline())
        .extracting(TimelineEntry::lane, TimelineEntry::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Lane.EVENT, "2024-03-04"),
            org.assertj.core.groups.Tuple.tuple(Lane.PUBLICATION, "2024-03-05"));
  }

  @Test
  void anEmptyStoryHasNoClaims() {
    Evidence evidence = build(Outlets.article("a", 1, "").build());

    assertThat(evidence.claims()).isEmpty();
    assertThat(evidence.origins().low()).isEqualTo(1);
  }
}
