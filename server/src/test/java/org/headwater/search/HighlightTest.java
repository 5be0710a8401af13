package org.headwater.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class HighlightTest {
  private static final int LONGEST = 120;

  @Test
  void shortTextStaysWhole() {
    Highlight highlight = new Highlight("The ferry waited.", List.of(new Span(4, 9)));

    assertThat(highlight.within(LONGEST)).isSameAs(highlight);
  }

  @Test
  void longTextIsCutBetweenWordsAroundTheFirstMark() {
    String text = "barge ".repeat(400) + "ferry " + "barge ".repeat(400) + "ferry";
    int first = text.indexOf("ferry");
    int last = text.lastIndexOf("ferry");
    Highlight cut =
        new Highlight(text, List.of(new Span(first, first + 5), new Span(last, last + 5)))
            .within(LONGEST);

    assertThat(cut.text()).startsWith("…barge ").endsWith(" barge…").hasSizeLessThan(LONGEST + 3);
    assertThat(cut.marks()).extracting(mark -> mark.in(cut.text())).containsExactly("ferry");
  }

  @Test
  void textWithoutSpacesIsCutBetweenCharacters() {
    String text = "𝔣".repeat(900) + "ferry";
    Highlight cut = new Highlight(text, List.of(new Span(1801, 1805))).within(LONGEST);

    assertThat(cut.text()).startsWith("…𝔣").endsWith("ferry");
    assertThat(cut.marks()).extracting(mark -> mark.in(cut.text())).containsExactly("erry");
  }

  @Test
  void aMarkLongerThanThePartIsCutWithIt() {
    String text = "a".repeat(500);
    Highlight cut = new Highlight(text, List.of(new Span(0, 500))).within(LONGEST);

    assertThat(cut.text()).isEqualTo("a".repeat(LONGEST) + "…");
    assertThat(cut.marks()).containsExactly(new Span(0, LONGEST));
  }
}
