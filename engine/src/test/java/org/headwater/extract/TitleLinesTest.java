package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.PageText;
import org.junit.jupiter.api.Test;

class TitleLinesTest {
  private static final String TITLE = "Otters Stop the Pumps at Hollin Weir";
  private static final String TEXT =
      "The lock keeper at Hollin Weir found three otters asleep in the pump house on Monday, the"
          + " river board said in a short note to the barge owners of the valley.\n"
          + "The pumps stay off until the animals leave, and barges wait at the lower gate for the"
          + " tide to lift them over the sill, said Marta Holm, who runs the board.\n"
          + "A warden watches the door at night, and the board expects the otters to move on to"
          + " the reed beds before the weekend comes.\n";

  private static TitleLines.Verdict judge(PageText page) {
    TypedPage typed = PageReader.withText(page);
    return TitleLines.judge(typed, MainText.of(typed));
  }

  @Test
  void theLineThatTheTextSpeaksOfWins() {
    PageText page =
        Pages.text(
            "Home\nSport\nA Bakery Turns a Hundred in Calder\n"
                + TITLE
                + "\nBy Ida Brandt\n"
                + TEXT);

    TitleLines.Verdict verdict = judge(page);

    assertThat(verdict.best()).isEqualTo(3);
    assertThat(verdict.likely()).startsWith(3).contains(2).hasSizeLessThanOrEqualTo(5);
    assertThat(new PageReader().read(page).title()).isEqualTo(TITLE);
  }

  @Test
  void noLineIsATitleWhereOnlyLabelsAndDatesStand() {
    assertThat(judge(Pages.text("Home\nSport\n7 April 2031\nShare this\n" + TEXT)).best())
        .isEqualTo(-1);
  }

  @Test
  void aPageWithoutTextHasNone() {
    TitleLines.Verdict verdict = judge(Pages.text("Home\nSport\nContact"));

    assertThat(verdict.best()).isEqualTo(-1);
    assertThat(verdict.likely()).isEmpty();
  }

  @Test
  void whatIsMeasuredIsOfTheOrderOfOne() {
    List<TitleLines.Line> lines = TitleLines.measure(Pages.text("Home\n" + TITLE + "\n" + TEXT));

    assertThat(lines).extracting(TitleLines.Line::text).contains(TITLE);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.values().values()).allMatch(v -> Math.abs(v) <= 10));
  }
}
