package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class QuotedRunsTest {
  private static final String TEXT =
      "Berg said: “The pier is lost. The sea took it.” “Not so,” said Lund.";

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private final QuotedRuns runs = new QuotedRuns(TEXT);

  @Test
  void theSecondSentenceOfAQuotationIsQuoted() {
    assertThat(runs.holds(at("The sea took it."))).isTrue();
    assertThat(runs.holds(at("Berg said"))).isFalse();
  }

  @Test
  void aClosingMarkEndsWhatOneSpeakerSays() {
    int end = at("The pier is lost.").end();

    assertThat(runs.isOne(end, at("The sea").start())).isTrue();
    assertThat(runs.isOne(end, at("Not so").start())).isFalse();
  }

  @Test
  void aQuotationOfTwoParagraphsIsOne() {
    String text = "Berg wrote: “The pier is lost.\n“The sea took it.”";

    assertThat(new QuotedRuns(text).isOne(text.indexOf("lost") + 5, text.indexOf("The sea")))
        .isTrue();
  }
}
