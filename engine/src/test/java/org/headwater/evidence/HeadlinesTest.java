package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
  private static List<HeadlineGap> gaps(String title, String text) {
    AnnotatedArticle article = Outlets.article("a", 1, text).title(title).build();
    return new EvidenceBuilder().build(List.of(article), List.of()).headlines();
  }

  @Test
  void aNumberThatTheTextNowhereHas() {
    List<HeadlineGap> found =
        gaps(
            "Forty dock workers killed in Larnholt harbour fire",
            "A fire in the harbour of Larnholt killed 12 dock workers on Monday.");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().slot()).isEqualTo("number");
    assertThat(found.getFirst().headline()).startsWith("Forty");
    assertThat(found.getFirst().text()).startsWith("12");
  }

  @Test
  void aDayIsNoNumber() {
    assertThat(
            gaps(
                "Dock workers killed in Larnholt harbour fire on May 5",
                "A fire in the harbour of Larnholt on Monday killed 12 dock workers, and May 6"
                    + " dock workers of Larnholt met at the harbour."))
        .isEmpty();
    assertThat(
            gaps(
                "March 14 dock workers rally fills Larnholt harbour",
                "A rally of 300 dock workers filled the harbour of Larnholt on Tuesday."))
        .isEmpty();
  }

  @Test
  void theSecondNumberOfAHeadlineIsLookedAtToo() {
    List<HeadlineGap> found =
        gaps(
            "Twelve dock workers killed, 40 firemen injured in Larnholt harbour fire",
            "A fire in the harbour of Larnholt killed 12 dock workers and injured 15 firemen.");

    assertThat(found).extracting(HeadlineGap::headline).hasSize(1);
    assertThat(found.getFirst().headline()).startsWith("40");
    assertThat(found.getFirst().text()).startsWith("15");
  }

  @Test
  void aNumberThatFitsIsNone() {
    assertThat(
            gaps(
                "Twelve dock workers killed in Larnholt harbour fire",
                "A fire in the harbour of Larnholt killed at least ten dock workers on Monday."))
        .isEmpty();
  }

  @Test
  void whatTheTextLeavesOpen() {
    List<HeadlineGap> found =
        gaps(
            "Brenk shipyard closes northern dock in autumn",
            "The Brenk shipyard may close its northern dock in autumn, two managers said.");

    assertThat(found).extracting(HeadlineGap::slot).containsExactly("certainty");
    assertThat(found.getFirst().text()).isEqualTo("may close");
  }

  @Test
  void aHeadlineThatGivesSomebodysWordsOrAsksSpeaksNotForItself() {
    String text = "The Brenk shipyard may close its northern dock in autumn, two managers said.";

    assertThat(gaps("Managers: Brenk shipyard closes northern dock in autumn", text)).isEmpty();
    assertThat(gaps("Brenk shipyard closes northern dock in autumn?", text)).isEmpty();
  }

  @Test
  void aTextThatSaysItFlatlyOnceBearsItsHeadlineOut() {
    assertThat(
            gaps(
                "Brenk shipyard closes northern dock in autumn",
                "The Brenk shipyard may close its northern dock in autumn, it was said in May."
                    + " The Brenk shipyard has closed its northern dock in autumn at last."))
        .isEmpty();
  }

  @Test
  void whatTheTextNegates() {
    List<HeadlineGap> found =
        gaps(
            "Brenk shipyard closes northern dock in autumn",
            "The Brenk shipyard will not close its northern dock in autumn.");

    assertThat(found).extracting(HeadlineGap::slot).containsExactly("polarity");
  }
}
