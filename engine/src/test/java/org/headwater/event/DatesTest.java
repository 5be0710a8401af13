package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Event;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something was said is not when it happened. */
class DatesTest {
  private static Event first(String marked, String when, String value) {
    Marked sentence = new Marked(marked);
    int at = sentence.text.indexOf(when);
    TimeExpression time =
        new TimeExpression(new Span(at, at + when.length()), TimeType.DATE, value, List.of(), null);
    return new EventCoder()
        .code(
            sentence.text,
            List.of(new Span(0, sentence.text.length())),
            sentence.mentions,
            List.of(time),
            List.of(),
            new PartialDate("2031-05-06"))
        .getFirst();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] attacked [Sudland:L] on Monday.                             | 2031-05-05
          On Monday troops of [Norland:L] attacked [Sudland:L].                   | 2031-05-05
          [Norland:L] attacked [Sudland:L], officials said on Monday.             | -
          [Norland:L] said on Monday that it had attacked [Sudland:L].            | -
          [Norland:L] said Monday it had attacked [Sudland:L].                    | -
          [Norland:L] said that on Monday it attacked [Sudland:L].                | 2031-05-05
          [Norland:L] attacked [Sudland:L] after the fair on Monday.              | -
          [Norland:L] attacked [Sudland:L] when the fair began on Monday.         | 2031-05-05
          """)
  void theDateIsThatOfTheActNotOfItsTelling(String marked, String date) {
    assertThat(String.valueOf(first(marked, "Monday", "2031-05-05").date()))
        .isEqualTo(date.equals("-") ? "null" : date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] attacked [Sudland:L] in 2028.              | 2028 | 2028        | HISTORICAL
          [Norland:L] attacked [Sudland:L] in March 2030.        | March 2030 | 2030-03 | HISTORICAL
          [Norland:L] attacked [Sudland:L] in January.           | January | 2031-01  | ACTUAL
          [Norland:L] attacked [Sudland:L] three years ago.      | three years ago | 2028 | HISTORICAL
          [Norland:L], which was robbed in 2019, attacked [Sudland:L]. | 2019 | 2019  | ACTUAL
          """)
  void onlyTheActsOwnDateMakesItHistory(String marked, String when, String value, String status) {
    assertThat(first(marked, when, value).status().name()).isEqualTo(status);
  }
}
