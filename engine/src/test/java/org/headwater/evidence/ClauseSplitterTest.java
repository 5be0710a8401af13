package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class ClauseSplitterTest {
  private static List<String> split(String text) {
    return new ClauseSplitter(text, new Words(text), "en")
        .split(new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void cutsWhereASecondPropositionBegins() {
    assertThat(
            split(
                "The union accused the mine of hiding three accidents, but the mine rejected the claims."))
        .containsExactly(
            "The union accused the mine of hiding three accidents",
            "the mine rejected the claims.");
  }

  @Test
  void aBareDenialEndsBeforeWhatIsSaidBesides() {
    assertThat(
            split("The mine denied the accusation and said that its pumps move 40 tonnes a day."))
        .containsExactly(
            "The mine denied the accusation", "said that its pumps move 40 tonnes a day.");
  }

  @Test
  void aClosingRelativeClauseStandsAloneAndAnInnerOneDoesNot() {
    assertThat(
            split(
                "The ship reached the harbour of Selk, which the winter storm had closed for days."))
        .hasSize(2);
    assertThat(split("The captain, who had sailed the old ship from Selk, praised her brave crew."))
        .hasSize(1);
  }

  @Test
  void listsAndQuotationsStayWhole() {
    assertThat(split("They sold apples, pears and other fruit, and Danish cheese.")).hasSize(1);
    assertThat(
            split(
                "“The bridge is closed to heavy lorries, but small cars may cross it slowly,” she said."))
        .hasSize(1);
  }

  @Test
  void everyClauseLiesInTheSentence() {
    String text = "; but, while; , and";
    assertThat(split(text)).isNotEmpty();
  }

  @Test
  void aSentenceThatBeginsWithAFullStopOrHasNoWordsIsRead() {
    assertThat(split(". the mine closed. the pumps stopped")).isNotEmpty();
    assertThat(split("  ")).containsExactly("  ");
  }

  @Property(tries = 300)
  void whateverTheTokensTheClausesLieInTheSentenceInOrder(
      @ForAll @Size(max = 25) List<@From("tokens") String> tokens) {
    String text = String.join(" ", tokens);
    int end = 0;
    for (Span clause :
        new ClauseSplitter(text, new Words(text), "en").split(new Span(0, text.length()))) {
      assertThat(clause.start()).isGreaterThanOrEqualTo(end);
      assertThat(clause.end()).isBetween(clause.start(), text.length());
      end = clause.end();
    }
  }

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.of(
        ".", ",", ";", "and", "but", "while", "which", "\"", "“", "”", "denied", "this", "The",
        "mine", "pumps", "closed", "said", "that", "it", "U.S.", "-", "…");
  }
}
