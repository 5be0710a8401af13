package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Event;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A truce between [Norland:L] and [Sudland:L] took effect.               | RETREAT Norland > Sudland ACTUAL
          An embargo by [Norland:L] on [Sudland:L] goes on.                      | SANCTION Norland > Sudland ACTUAL
          [Norland:L] soldiers were deployed to [Sudland:L].                     | MOBILIZE Norland soldiers > Sudland ACTUAL
          [Norland:L]'s offer was rebuffed by [Sudland:L].                       | REJECT Sudland > Norland ACTUAL
          [Norland:L] and [Sudland:L] reached a deal.                            | AGREE Norland > Sudland ACTUAL
          The police beat [Ada Moor:P].                                          | ASSAULT police > Ada Moor ACTUAL
          [Norland:L] rebel leaders condemned [Sudland:L].                       | ACCUSE Norland rebel leaders > Sudland ACTUAL
          [Norland:L] let [Sudland:L] inspectors into the plant.                 | RETREAT Norland > Sudland inspectors ACTUAL
          [Norland:L] normalised ties with [Sudland:L].                          | SUPPORT Norland > Sudland ACTUAL
          Teachers in [Norland:L] could strike in May.                           | PROTEST Teachers > - HYPOTHETICAL
          [Bo Lund:P] stopped short of criticising [Norland:L].                  | ACCUSE Bo Lund > Norland NEGATED
          [Turkey:L] struck a depot in [Iraq:L].                                 | ASSAULT Turkey > Iraq ACTUAL
          """)
  void givesEachItsPart(String marked, String expected) {
    assertThat(new Marked(marked).shown().getFirst()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Ada Moor:P] sat in a car. | Soldiers attacked her.           | ASSAULT Soldiers > Ada Moor ACTUAL
          Students came early.       | Police attacked them.            | ASSAULT Police > Students ACTUAL
          [Norland:L] is patient.    | It urged [Sudland:L] to wait.    | REQUEST Norland > Sudland ACTUAL
          Rebels came early.         | They attacked [Norland:L].       | ASSAULT Rebels > Norland ACTUAL
          [Ada Moor:P] sat there.    | Soldiers attacked her house.     | ASSAULT Soldiers > - ACTUAL
          """)
  void aPronounIsWhomTheSentenceBeforeSpokeOf(String first, String second, String expected) {
    Marked marked = new Marked(first + " " + second);
    int cut = new Marked(first).text.length() + 1;
    List<Span> sentences = List.of(new Span(0, cut - 1), new Span(cut, marked.text.length()));
    List<Event> events =
        new EventCoder().code(marked.text, sentences, marked.mentions, List.of(), List.of());
    assertThat(Marked.shown(events.getLast())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"in,HISTORICAL", "since,ACTUAL"})
  void aYearLongBeforeIsHistory(String word, String status) {
    Marked marked = new Marked("[Norland:L] invaded [Sudland:L] " + word + " 1939.");
    int year = marked.text.indexOf("1939");
    TimeExpression time =
        new TimeExpression(new Span(year, year + 4), TimeType.DATE, "1939", List.of(), null);
    List<Event> events =
        new EventCoder()
            .code(
                marked.text,
                List.of(new Span(0, marked.text.length())),
                marked.mentions,
                List.of(time),
                List.of(),
                new PartialDate("2026-11-16"));
    assertThat(events.getFirst().status().name()).isEqualTo(status);
  }

  @Test
  void aRequestHasTheModeOfWhatIsAskedFor() {
    assertThat(new Marked("[Norland:L] urged [Sudland:L] to release them.").events().getFirst())
        .extracting(Event::mode)
        .isEqualTo("yield");
    assertThat(new Marked("[Norland:L] threatened to bomb [Sudland:L].").events().getFirst())
        .extracting(Event::mode)
        .isEqualTo("violence");
  }
}
