package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static List<Member> members(AnnotatedArticle article) {
    return new EvidenceBuilder()
        .build(List.of(article), List.of()).claims().stream()
            .flatMap(claim -> claim.members().stream())
            .toList();
  }

  @Test
  void aDatelineStandsBeforeWhatSomebodySays() {
    AnnotatedArticle article =
        Outlets.article(
                "a",
                1,
                "PORTO VEL (Norpress) – Workers closed the northern dam gates, the water board said,"
                    + " doubling the flow into the old southern canal below the town.")
            .says("the water board", "said", "Workers closed the northern dam gates", Stance.SAYS)
            .build();

    assertThat(members(article))
        .extracting(Member::stance)
        .containsExactly(MemberStance.ATTRIBUTES);
    assertThat(members(article).getFirst().via()).containsExactly("the water board");
  }

  @Test
  void twoStatementsOfOneSpeakerAreTogetherMostOfASentence() {
    AnnotatedArticle article =
        Outlets.article(
                "a",
                1,
                "Mayor Pell said the bridge was safe and warned it would need new cables in June.")
            .says("Mayor Pell", "said", "the bridge was safe", Stance.SAYS)
            .says("Mayor Pell", "warned", "it would need new cables", Stance.WARNS)
            .build();

    assertThat(members(article)).extracting(Member::stance).containsOnly(MemberStance.ATTRIBUTES);
  }

  @Test
  void whereAndWhomSomebodyToldIsNotTheOutletsStatement() {
    AnnotatedArticle article =
        Outlets.article(
                "a",
                1,
                "Mayor Pell told the radio host Anders Moe on his morning show that she stays"
                    + " mayor.")
            .says("Mayor Pell", "told", "that she stays mayor", Stance.SAYS)
            .build();

    assertThat(members(article)).extracting(Member::stance).containsOnly(MemberStance.ATTRIBUTES);
  }

  @Test
  void aQuestionThatIsAnsweredInTheSentenceIsAStatement() {
    AnnotatedArticle article =
        Outlets.article(
                "a", 1, "Asked whether the bridge cables would hold, Pell said the cables would.")
            .says("Pell", "Asked", "whether the bridge cables would hold", Stance.ASKS)
            .says("Pell", "said", "the cables would", Stance.SAYS)
            .build();

    assertThat(members(article))
        .extracting(Member::stance)
        .containsExactly(MemberStance.ATTRIBUTES);
  }

  @Test
  void aHedgeInWhatSomebodySaysIsNotTheOutlets() {
    AnnotatedArticle article =
        Outlets.article(
                "a",
                1,
                "Seven fishermen blocked the northern harbour gates for nine cold hours on Friday,"
                    + " saying it might close.")
            .says("Seven fishermen", "saying", "it might close", Stance.SAYS)
            .build();

    assertThat(members(article)).extracting(Member::stance).containsExactly(MemberStance.ASSERTS);
  }
}
