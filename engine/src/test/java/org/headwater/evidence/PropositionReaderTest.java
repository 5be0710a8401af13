package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.headwater.entity.Identities;
import org.junit.jupiter.api.Test;

class PropositionReaderTest {
  private static MemberStance ofLast(String goesOn) {
    String first = "“The dam of Larnholt is too old";
    AnnotatedArticle article =
        Outlets.article("a", 1, "The minister said: " + first + ". " + goesOn + "”")
            .says("The minister", "said", first, Stance.SAYS)
            .build();
    List<AnnotatedArticle> story = List.of(article);
    EntityIndex entities = new EntityIndex(Identities.across(story));
    return PropositionReader.read(0, article, entities).getLast().stance();
  }

  @Test
  void aQuotationThatRunsOnIsNotTheOutletsOwn() {
    assertThat(ofLast("Heavy rain broke the northern wall on Monday."))
        .isEqualTo(MemberStance.ATTRIBUTES);
  }

  @Test
  void aDenialOrQuestionInAQuotationThatRunsOnStaysOne() {
    assertThat(ofLast("We deny that the northern wall broke on Monday."))
        .isEqualTo(MemberStance.DENIES);
    assertThat(ofLast("Did heavy rain break the northern wall on Monday?"))
        .isEqualTo(MemberStance.ASKS);
  }

  private static List<Proposition> read(Outlets article) {
    AnnotatedArticle built = article.build();
    EntityIndex entities = new EntityIndex(Identities.across(List.of(built)));
    return PropositionReader.read(0, built, entities);
  }

  @Test
  void whatTheOutletCallsFalseItDenies() {
    String content = "that the northern dam wall broke";
    assertThat(
            read(
                Outlets.article("a", 1, "The mayor claimed falsely " + content + ".")
                    .says("The mayor", "claimed", content, Stance.SAYS)))
        .extracting(Proposition::stance)
        .containsExactly(MemberStance.DENIES);
    String charged = "that the guard falsely reported a broken wall";
    assertThat(
            read(
                Outlets.article("a", 1, "The mayor claimed " + charged + ".")
                    .says("The mayor", "claimed", charged, Stance.SAYS)))
        .extracting(Proposition::stance)
        .containsExactly(MemberStance.ATTRIBUTES);
  }

  @Test
  void aStatementInsideWhatTheOutletTellsIsItsSpeakers() {
    String said = "their long ferry trip was welcome";
    List<Proposition> read =
        read(
            Outlets.article(
                    "a",
                    1,
                    "Fans from Selk and Larnholt who came by ferry cheered loudly in the harbour"
                        + " square until midnight, the mayor saying "
                        + said
                        + ".")
                .says("the mayor", "saying", said, Stance.SAYS));
    assertThat(read)
        .extracting(Proposition::stance)
        .contains(MemberStance.ASSERTS, MemberStance.ATTRIBUTES);
    assertThat(read.getLast().via()).containsExactly("the mayor");
  }

  @Test
  void aFewWordsOfAnotherInsideWhatTheOutletTellsStayIts() {
    List<Proposition> read =
        read(
            Outlets.article(
                    "a",
                    1,
                    "Fans from Selk and Larnholt who came by ferry cheered loudly in the harbour"
                        + " square until midnight, the mayor saying it rained.")
                .says("the mayor", "saying", "it rained", Stance.SAYS));
    assertThat(read).extracting(Proposition::stance).doesNotContain(MemberStance.ATTRIBUTES);
  }

  @Test
  void whatTheOutletAddsToAnothersStatementIsItsOwn() {
    String said = "that Torvik, who had led the northern ferry line for a year, was gone";
    assertThat(
            read(
                Outlets.article("a", 1, "The office said " + said + ".")
                    .says("The office", "said", said, Stance.SAYS)))
        .extracting(Proposition::stance)
        .containsExactlyInAnyOrder(MemberStance.ATTRIBUTES, MemberStance.ASSERTS);
  }
}
