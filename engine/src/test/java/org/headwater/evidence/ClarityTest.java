package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.headwater.entity.Identities;
import org.junit.jupiter.api.Test;

class ClarityTest {
  /** The words of the clearest of what two articles of one clause each say. */
  private static String clearest(Outlets first, Outlets second) {
    List<AnnotatedArticle> story = List.of(first.build(), second.build());
    EntityIndex entities = new EntityIndex(Identities.across(story));
    List<Proposition> members =
        List.of(
            PropositionReader.read(0, story.get(0), entities).getFirst(),
            PropositionReader.read(1, story.get(1), entities).getFirst());
    Proposition clear = new Clarity(story, new StoryWeights(members)).order(members).getFirst();
    return clear.span().in(story.get(clear.article()).text());
  }

  private static String clearest(String first, String second) {
    return clearest(Outlets.article("a", 1, first), Outlets.article("b", 2, second));
  }

  @Test
  void ofEquallyClearOnesTheFirstStands() {
    assertThat(clearest("The dam broke in Selk.", "The dam broke in Selk.")).startsWith("The dam");
    assertThat(clearest("Selk: the dam broke.", "The dam broke, Selk.")).startsWith("Selk");
  }

  @Test
  void whatBeginsAsARelativeClauseStandsForNoClaim() {
    assertThat(clearest("Whose dam broke in Selk.", "The dam broke in Selk."))
        .startsWith("The dam");
    assertThat(clearest("Whose dam broke in Selk.", "It was a dam that broke in Selk on the quay."))
        .startsWith("It was");
  }

  @Test
  void aPronounStandsForNobodyByItself() {
    assertThat(clearest("It broke the dam in Selk.", "Rain broke the dam in Selk."))
        .startsWith("Rain");
  }

  @Test
  void aSentenceStandsBeforeAPiece() {
    assertThat(clearest("dam broke in Selk.", "Dam broke in Selk.")).startsWith("Dam");
  }

  @Test
  void aStatementStandsBeforeItsDenial() {
    Outlets denial =
        Outlets.article("a", 1, "The mayor denied that the dam broke in Selk.")
            .says("The mayor", "denied", "that the dam broke in Selk", Stance.DENIES);
    assertThat(clearest(denial, Outlets.article("b", 2, "The dam broke in Selk.")))
        .startsWith("The dam");
  }
}
