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
}
