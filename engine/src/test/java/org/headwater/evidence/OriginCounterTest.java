package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.api.Test;

/** How many origins a claim has at least and at most, and why. */
class OriginCounterTest {
  private static final String FIRE =
      "A warehouse fire in the harbour of Larnholt killed 12 dock workers on Monday.";

  private static Claim claim(AnnotatedArticle... articles) {
    return new EvidenceBuilder().build(List.of(articles), List.of()).claims().getFirst();
  }

  @Test
  void oneAgencyInThreeOutletsIsOneOrigin() {
    String content = "the ice road to Selk island opened to lorries this week";
    AnnotatedArticle[] articles = new AnnotatedArticle[3];
    for (int i = 0; i < 3; i++) {
      articles[i] =
          Outlets.article("n" + i, i, "The Reuters agency said " + content + ".")
              .name(EntityType.ORG, "Reuters")
              .says("Reuters", "said", content, Stance.SAYS)
              .build();
    }

    Claim road = claim(articles);

    assertThat(road.members()).extracting(Member::article).containsOnly("n0", "n1", "n2");
    assertThat(road.origins().low()).isEqualTo(1);
    assertThat(road.origins().high()).isEqualTo(1);
    assertThat(road.state()).isEqualTo(ClaimState.REPEATED);
  }

  @Test
  void aCreditedAgencyIsTheOriginOfUnattributedWords() {
    AnnotatedArticle a = Outlets.article("a", 1, FIRE).credit("Reuters").build();
    AnnotatedArticle b = Outlets.article("b", 2, FIRE).credit("Reuters").build();

    Origins origins = claim(a, b).origins();

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(1);
    assertThat(origins.reasons()).anyMatch(reason -> reason.contains(" have it from Reuters"));
  }

  @Test
  void twoNamedSpeakersAreTwoOrigins() {
    String content = "the old dam above Ferrin is cracked and must be emptied";
    AnnotatedArticle a =
        Outlets.article("a", 1, "Ada Merrow told the council that " + content + ".")
            .name(EntityType.PER, "Ada Merrow")
            .says("Ada Merrow", "told", content, Stance.SAYS)
            .build();
    AnnotatedArticle b =
        Outlets.article("b", 2, "Engineer Joss Pell warned that " + content + ".")
            .name(EntityType.PER, "Joss Pell")
            .says("Joss Pell", "warned", content, Stance.WARNS)
            .build();

    Claim dam = claim(a, b);

    assertThat(dam.origins().low()).isEqualTo(2);
    assertThat(dam.state()).isEqualTo(ClaimState.CORROBORATED);
  }

  @Test
  void unattributedArticlesRaiseOnlyTheUpperBound() {
    AnnotatedArticle a = Outlets.article("a", 1, FIRE).build();
    AnnotatedArticle b = Outlets.article("b", 2, FIRE).build();

    Origins origins = claim(a, b).origins();

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(2);
  }

  @Test
  void aRewriteAddsNoOrigin() {
    AnnotatedArticle a = Outlets.article("a", 1, FIRE).build();
    AnnotatedArticle b = Outlets.article("b", 2, FIRE).build();
    Passage passage = new Passage(new Span(0, FIRE.length()), new Span(0, FIRE.length()));
    ReuseLink link =
        new ReuseLink("a", "b", ReuseKind.REWRITE, 1, Earlier.UNKNOWN, List.of(passage));

    Origins origins =
        new EvidenceBuilder().build(List.of(a, b), List.of(link)).claims().getFirst().origins();

    assertThat(origins.high()).isEqualTo(1);
    assertThat(origins.reasons()).contains("a and b are one text (a rewrite), so they count once");
  }

  @Test
  void eachCopyIsSaidOnceAndTheOriginalNever() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<ReuseLink> links = new ArrayList<>();
    Span whole = new Span(0, FIRE.length());
    for (String id : List.of("a", "b", "c", "d")) {
      for (AnnotatedArticle other : articles) {
        Earlier earlier = id.equals("b") ? Earlier.B : Earlier.UNKNOWN;
        links.add(
            new ReuseLink(
                other.id(), id, ReuseKind.REPRINT, 1, earlier, List.of(new Passage(whole, whole))));
      }
      articles.add(Outlets.article(id, articles.size() + 1, FIRE).build());
    }

    Origins origins = new EvidenceBuilder().build(articles, links).claims().getFirst().origins();

    assertThat(origins.reasons())
        .filteredOn(reason -> reason.contains("reprint"))
        .containsExactly(
            "a is a reprint of b, so it adds no origin",
            "a and c are one text (a reprint), so they count once",
            "a and d are one text (a reprint), so they count once");
  }

  @Test
  void outletsThatCiteEachOtherInACircleAreOneOrigin() {
    String content = "a comet will be seen above Larnholt before dawn";
    AnnotatedArticle a =
        Outlets.article("a", 1, "The Daily Gull reports that " + content + ".")
            .outlet("Morning Tern")
            .says("Daily Gull", "reports", content, Stance.REPORTS)
            .build();
    AnnotatedArticle b =
        Outlets.article("b", 2, "According to Morning Tern, " + content + ".")
            .outlet("Daily Gull")
            .says("Morning Tern", "According to", content, Stance.REPORTS)
            .build();

    Origins origins = claim(a, b).origins();

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(1);
  }
}
