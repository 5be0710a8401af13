package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class ContentSplitterTest {
  private static List<String> split(String text, Attribution... attributions) {
    return new ContentSplitter(text, new Words(text), List.of(attributions), "en")
        .split(new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void whatTheOutletTellsBeforeAStatementStandsAlone() {
    String text =
        "The engineer, who had led repairs at the old Selk bridge all winter, said the middle pier was safe.";
    Attribution said =
        StatementsTest.said(
            text, "The engineer", "said", "the middle pier was safe", Attribution.Kind.INDIRECT);
    assertThat(split(text, said))
        .containsExactly(
            "The engineer, who had led repairs at the old Selk bridge all winter",
            "said the middle pier was safe");
  }

  @Test
  void aShortBeginningStaysWithTheStatement() {
    String text = "The engineer said on Friday the middle pier was safe.";
    Attribution said =
        StatementsTest.said(
            text, "The engineer", "said", "the middle pier was safe", Attribution.Kind.INDIRECT);
    assertThat(split(text, said)).containsExactly(text);
  }

  @Test
  void whatGoesOnBehindTheWordsOfAttributionStaysWithTheStatement() {
    String text =
        "The middle pier is safe, the engineer said, ending months of dispute about repairs at the bridge.";
    Attribution said =
        StatementsTest.said(
            text, "the engineer", "said", "The middle pier is safe", Attribution.Kind.INDIRECT);
    assertThat(split(text, said)).containsExactly(text);
  }

  @Test
  void theWordsOfAttributionStayWithTheStatementBehindADeed() {
    String text =
        "The mayor closed the bridge for a week and told the council that the middle pier was not safe.";
    Attribution told =
        StatementsTest.said(
            text,
            "The mayor",
            "told",
            "that the middle pier was not safe",
            Attribution.Kind.INDIRECT);
    assertThat(split(text, told))
        .containsExactly(
            "The mayor closed the bridge for a week",
            "and told the council that the middle pier was not safe");
  }

  @Test
  void circumstancesStayWithTheWordsOfAttribution() {
    String text =
        "In a long radio interview on Friday evening the mayor said the middle pier was safe.";
    Attribution said =
        StatementsTest.said(
            text, "the mayor", "said", "the middle pier was safe", Attribution.Kind.INDIRECT);
    assertThat(split(text, said))
        .containsExactly(
            "In a long radio interview on Friday evening the mayor said",
            "the middle pier was safe");
  }

  @Test
  void whereAQuotationWasSaidStandsAlone() {
    String text = "“The middle pier is safe,” she told a town meeting in Selk.";
    Attribution told =
        StatementsTest.said(
            text, "she", "told", "“The middle pier is safe,”", Attribution.Kind.DIRECT);
    assertThat(split(text, told))
        .containsExactly("The middle pier is safe", "she told a town meeting in Selk");
  }

  @Test
  void aShortFrameStaysWithItsQuotation() {
    String text = "“The middle pier is safe,” she said in Selk.";
    Attribution said =
        StatementsTest.said(
            text, "she", "said", "“The middle pier is safe,”", Attribution.Kind.DIRECT);
    assertThat(split(text, said)).containsExactly(text);
  }
}
