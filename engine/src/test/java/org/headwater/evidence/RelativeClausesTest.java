package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.entity.Identities;
import org.junit.jupiter.api.Test;

class RelativeClausesTest {
  private static List<String> in(String text) {
    return new RelativeClauses(new Words(text), new QuotedRuns(text))
        .in(new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void whoSomebodyWasEndsWithTheComma() {
    assertThat(in("Torvik, who had led the northern line for a year, was gone"))
        .containsExactly("who had led the northern line for a year");
    assertThat(in("the pier, which opened in June, the ferry, which was built in Selk, and more"))
        .containsExactly("which opened in June", "which was built in Selk");
  }

  @Test
  void whatCouldBeAndWhatIsQuotedIsNoFactOfTheOutlets() {
    assertThat(in("a plan which would close the northern line")).isEmpty();
    assertThat(in("he asked which line she took to Selk")).isEmpty();
    assertThat(in("“Torvik, who had led the line for a year, was gone”")).isEmpty();
  }

  @Test
  void whoIsMeantIsTheSpeakersToSay() {
    assertThat(in("the judge who was appointed in April would resign over the harbour loans"))
        .isEmpty();
    assertThat(in("the man who was shot near the pier had threatened them")).isEmpty();
  }

  @Test
  void itEndsBeforeTheStopOfItsSentence() {
    assertThat(in("They elected Torvik, who had led the northern line for a year."))
        .containsExactly("who had led the northern line for a year");
  }

  @Test
  void itIsToldByTheOutletInsideWhatSomebodySays() {
    String said = "that Torvik, who had led the northern line for a year, was gone";
    AnnotatedArticle article =
        Outlets.article("a", 1, "The rail office said " + said + ".")
            .says("The rail office", "said", said, Stance.SAYS)
            .build();
    EntityIndex entities = new EntityIndex(Identities.across(List.of(article)));
    assertThat(PropositionReader.read(0, article, entities))
        .extracting(Proposition::stance)
        .containsExactly(MemberStance.ATTRIBUTES, MemberStance.ASSERTS);
  }
}
