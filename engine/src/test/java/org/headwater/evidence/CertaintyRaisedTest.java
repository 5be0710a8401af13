package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.entity.Identities;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.api.Test;

class CertaintyRaisedTest {
  private static final String OPEN =
      "The Brenk shipyard may close its northern dock and its paint shop in autumn.";
  private static final String FLAT =
      "The Brenk shipyard will close its northern dock and its paint shop in autumn.";

  private static ReuseLink copy(AnnotatedArticle a, AnnotatedArticle b, Earlier earlier) {
    Passage passage = new Passage(new Span(0, a.text().length()), new Span(0, b.text().length()));
    return new ReuseLink(a.id(), b.id(), ReuseKind.REWRITE, 1, earlier, List.of(passage));
  }

  private static Optional<Divergence> certainty(
      List<AnnotatedArticle> articles, List<ReuseLink> reuse) {
    EntityIndex entities = new EntityIndex(Identities.across(articles));
    Map<String, Integer> indexes = new HashMap<>();
    List<Proposition> members = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      indexes.put(articles.get(i).id(), i);
      members.addAll(PropositionReader.read(i, articles.get(i), entities));
    }
    SharedPassages passages = new SharedPassages(reuse, indexes);
    return new CertaintyRaised(articles, new Lineage(articles, reuse, passages)).find(members);
  }

  @Test
  void aCopyThatSaysFlatlyWhatItsSourceLeavesOpenDiffers() {
    AnnotatedArticle a = Outlets.article("a", 1, OPEN).build();
    AnnotatedArticle b = Outlets.article("b", 2, FLAT).build();

    Divergence found = certainty(List.of(a, b), List.of(copy(a, b, Earlier.A))).orElseThrow();

    assertThat(found.values())
        .extracting(DivergentValue::value)
        .containsExactly("may close", "will close");
    assertThat(found.values().getLast().places()).containsExactly(new Place("b", new Span(19, 29)));
  }

  @Test
  void theSourceMayBeSurerThanItsCopy() {
    AnnotatedArticle a = Outlets.article("a", 1, FLAT).build();
    AnnotatedArticle b = Outlets.article("b", 2, OPEN).build();

    assertThat(certainty(List.of(a, b), List.of(copy(a, b, Earlier.A)))).isEmpty();
  }

  @Test
  void whoCitesTheOtherHasItFromThere() {
    AnnotatedArticle a = Outlets.article("a", 1, OPEN).outlet("Coast Gazette").build();
    String content = FLAT.substring(0, FLAT.length() - 1);
    AnnotatedArticle b =
        Outlets.article("b", 2, content + ", Coast Gazette reported.")
            .says("Coast Gazette", "reported", content, Stance.REPORTS)
            .build();

    assertThat(certainty(List.of(a, b), List.of())).isPresent();
  }

  @Test
  void accountsThatHaveNothingToDoWithEachOtherAreNotCompared() {
    AnnotatedArticle a = Outlets.article("a", 1, OPEN).build();
    AnnotatedArticle b = Outlets.article("b", 2, FLAT).build();

    assertThat(certainty(List.of(a, b), List.of())).isEmpty();
  }

  private static Outlets told(String id, long arrival, String text, String published) {
    String content = text.substring(0, text.length() - 1);
    return Outlets.article(id, arrival, content + ", Anna Berg said.")
        .says("Anna Berg", "said", content, Stance.SAYS)
        .published(published);
  }

  @Test
  void whoWasFirstDidNotRaiseWhatTheSameSourceSaidLater() {
    AnnotatedArticle flat = told("a", 1, FLAT, "2023-03-03T10:00:00Z").build();
    AnnotatedArticle later = told("b", 2, OPEN, "2023-03-03T12:00:00Z").build();
    AnnotatedArticle before = told("b", 2, OPEN, "2023-03-03T08:00:00Z").build();

    assertThat(certainty(List.of(flat, later), List.of())).isEmpty();
    assertThat(certainty(List.of(flat, before), List.of())).isPresent();
  }

  @Test
  void aCopyThatLeavesItOpenElsewhereKeepsTheDoubt() {
    AnnotatedArticle a = Outlets.article("a", 1, OPEN).build();
    AnnotatedArticle b = Outlets.article("b", 2, FLAT + " " + OPEN).build();

    assertThat(certainty(List.of(a, b), List.of(copy(a, b, Earlier.A)))).isEmpty();
  }

  @Test
  void aDifferenceInCertaintyIsNoDispute() {
    AnnotatedArticle a = Outlets.article("a", 1, OPEN).build();
    AnnotatedArticle b = Outlets.article("b", 2, FLAT).build();

    Claim claim =
        new EvidenceBuilder()
            .build(List.of(a, b), List.of(copy(a, b, Earlier.A)))
            .claims()
            .getFirst();

    assertThat(claim.state()).isEqualTo(ClaimState.REPEATED);
  }
}
