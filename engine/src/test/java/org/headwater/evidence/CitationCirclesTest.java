package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class CitationCirclesTest {
  private static final String LAUNCH =
      "Korland launched two rockets from the Tessin range on Friday";

  private static Outlets citing(String id, long arrival, String outlet, String cited) {
    return Outlets.article(id, arrival, cited + " reported that " + LAUNCH + ".")
        .outlet(outlet)
        .says(cited, "reported", LAUNCH, Stance.REPORTS);
  }

  private static Evidence build(AnnotatedArticle... articles) {
    return new EvidenceBuilder().build(List.of(articles), List.of());
  }

  @Test
  void twoThatCiteEachOtherAreACircle() {
    AnnotatedArticle a = citing("a", 1, "Northern Ledger", "Coast Gazette").build();
    AnnotatedArticle b = citing("b", 2, "Coast Gazette", "Northern Ledger").build();

    Evidence evidence = build(a, b);

    assertThat(evidence.circles()).hasSize(1);
    Circle circle = evidence.circles().getFirst();
    assertThat(circle.inWords())
        .isEqualTo("Coast Gazette cites Northern Ledger, Northern Ledger cites Coast Gazette");
    assertThat(circle.claims()).containsExactly("c1");
    Citation first = circle.citations().getFirst();
    assertThat(first.article()).isEqualTo("b");
    assertThat(Objects.requireNonNull(first.span()).in(b.text())).isEqualTo("Northern Ledger");
    Origins origins = evidence.claims().getFirst().origins();
    assertThat(origins.reasons()).anyMatch(reason -> reason.contains(": a circle, "));
    assertThat(origins.low()).isEqualTo(1);
  }

  @Test
  void aCircleOfThreeIsFoundAndRaisesNothing() {
    AnnotatedArticle a = citing("a", 1, "Northern Ledger", "Coast Gazette").build();
    AnnotatedArticle b = citing("b", 2, "Coast Gazette", "Valley Mirror").build();
    AnnotatedArticle c = citing("c", 3, "Valley Mirror", "Northern Ledger").build();

    Evidence evidence = build(a, b, c);

    assertThat(evidence.circles()).hasSize(1);
    assertThat(evidence.circles().getFirst().citations()).hasSize(3);
    assertThat(evidence.claims().getFirst().origins().low()).isEqualTo(1);
  }

  @Test
  void aChainIsNoCircle() {
    AnnotatedArticle a = citing("a", 1, "Northern Ledger", "Coast Gazette").build();
    AnnotatedArticle b = citing("b", 2, "Coast Gazette", "Valley Mirror").build();
    AnnotatedArticle c = Outlets.article("c", 3, LAUNCH + ".").outlet("Valley Mirror").build();

    assertThat(build(a, b, c).circles()).isEmpty();
  }

  @Test
  void anOutletThatCitesWhoCitesItIsACircleOfItsOwnWords() {
    AnnotatedArticle a =
        Outlets.article("a", 1, "Coast Gazette reported that " + LAUNCH + ".")
            .outlet("Northern Ledger")
            .says(
                "Coast Gazette",
                "reported",
                LAUNCH,
                Stance.REPORTS,
                "Coast Gazette",
                "Northern Ledger")
            .build();
    AnnotatedArticle b = Outlets.article("b", 2, LAUNCH + ".").outlet("Coast Gazette").build();

    assertThat(build(a, b).circles()).hasSize(1);
  }

  @Test
  void anAgencyCreditedByWhomItCitesClosesTheCircle() {
    AnnotatedArticle a =
        Outlets.article("a", 1, LAUNCH + ".").outlet("Coast Gazette").credit("Reuters").build();
    AnnotatedArticle b = citing("b", 2, "Reuters", "Coast Gazette").build();

    List<Circle> circles = build(a, b).circles();

    assertThat(circles).hasSize(1);
    assertThat(circles.getFirst().citations()).anyMatch(citation -> citation.span() == null);
  }

  @Test
  void citationsOfDifferentMattersCloseInNoClaim() {
    AnnotatedArticle a =
        Outlets.article("a", 1, "Coast Gazette reported that the harbour bridge reopens in June.")
            .outlet("Northern Ledger")
            .says("Coast Gazette", "reported", "the harbour bridge reopens in June", Stance.REPORTS)
            .build();
    AnnotatedArticle b = citing("b", 2, "Coast Gazette", "Northern Ledger").build();

    List<Circle> circles = build(a, b).circles();

    assertThat(circles).hasSize(1);
    assertThat(circles.getFirst().claims()).isEmpty();
  }
}
