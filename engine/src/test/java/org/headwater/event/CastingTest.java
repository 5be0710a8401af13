package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Event;
import org.headwater.document.Span;
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
          [Norland:L] received threats from [Sudland:L].                         | THREATEN Sudland > Norland ACTUAL
          [Ada Moor:P] got death threats from [Sudland:L].                       | THREATEN Sudland > Ada Moor ACTUAL
          [Norland:L] faced criticism from [Sudland:L] over its law.             | ACCUSE Sudland > Norland ACTUAL
          [Bo Lund:P] drew sharp criticism from [Sudland:L].                     | ACCUSE Sudland > Bo Lund ACTUAL
          A law for soldiers drew criticism from [Sudland:L].                    | ACCUSE Sudland > - ACTUAL
          Criticism of [Norland:L] from [Sudland:L] grew.                        | ACCUSE Sudland > Norland ACTUAL
          [Norland:L] came under fire for its law.                               | ACCUSE - > Norland ACTUAL
          [Norland:L] came under fire from [Sudland:L] over its law.             | ACCUSE Sudland > Norland ACTUAL
          [Norland:L] soldiers came under fire from [Sudland:L].                 | ASSAULT Sudland > Norland soldiers ACTUAL
          [Norland:L] came under attack from [Sudland:L] rebels.                 | ASSAULT Sudland rebels > Norland ACTUAL
          [Norland:L] was hit by sanctions from [Sudland:L].                     | SANCTION Sudland > Norland ACTUAL
          The sanctions from [Sudland:L] on [Norland:L] go on.                   | SANCTION Sudland > Norland ACTUAL
          The withdrawal from [Sudland:L] by [Norland:L] goes on.                | RETREAT Norland > Sudland ACTUAL
          [Norland:L]'s withdrawal from [Sudland:L] goes on.                     | RETREAT Norland > Sudland ACTUAL
          [Norland:L] and [Sudland:L] exchanged fire across the border.          | ASSAULT Norland > Sudland ACTUAL
          [Norland:L] exchanged fire with [Sudland:L].                           | ASSAULT Norland > Sudland ACTUAL
          [Bo Lund:P] wept after an attack on [Sudland:L].                       | ASSAULT - > Sudland ACTUAL
          [Norland:L] paid up after its attack on [Sudland:L].                   | ASSAULT Norland > Sudland ACTUAL
          [Norland:L], [Sudland:L] stage joint drills.                           | COOPERATE Norland > Sudland ACTUAL
          [Norland:L], [Sudland:L] hold joint military drills.                   | COOPERATE Norland > Sudland ACTUAL
          [Norland:L] and [Sudland:L] hold joint military drills.                | COOPERATE Norland > Sudland ACTUAL
          [Norland:L] and [Sudland:L] held joint military drills.                | COOPERATE Norland > Sudland ACTUAL
          [Norland:L], [Sudland:L] hold talks in [Westport:L].                   | CONSULT Norland > Sudland ACTUAL
          [Norland:L], [Sudland:L] sign gas deal.                                | SUPPORT Norland > Sudland ACTUAL
          [Norland:L] military officials held talks with [Sudland:L].            | CONSULT Norland military officials > Sudland ACTUAL
          [Norland:L] and [Sudland:L] held naval exercises.                      | COOPERATE Norland > Sudland ACTUAL
          [Norland:L] held naval exercises with [Sudland:L].                     | COOPERATE Norland > Sudland ACTUAL
          [Norland:L] held naval exercises.                                      | MOBILIZE Norland > - ACTUAL
          Officials from [Norland:L] met [Sudland:L].                            | CONSULT Norland > Sudland ACTUAL
          [Ada Moor:P] jailed for fraud in [Norland:L].                          | SANCTION - > Ada Moor ACTUAL
          Two men arrested in [Norland:L].                                       | COERCE - > men ACTUAL
          The budget of [Norland:L], seized by [Sudland:L], was small.           | COERCE Sudland > - ACTUAL
          A pardon for [Bo Lund:P] was announced by [Norland:L].                 | CONCEDE Norland > Bo Lund ACTUAL
          [Norland:L] voiced dismay at a move by [Sudland:L].                    | ACCUSE Norland > Sudland ACTUAL
          A man telephoned Governor [Bo Lund:P] and vowed to kill him.           | THREATEN man > Bo Lund ACTUAL
          [Norland:L] wants [Sudland:L] to leave.                                | REQUEST Norland > Sudland ACTUAL
          [Norland:L]'s call for calm went unheard.                              | REQUEST Norland > - ACTUAL
          A judge threw out a case against [Bo Lund:P].                          | REJECT judge > Bo Lund ACTUAL
          [Norland:L] agreed with [Sudland:L] to open the border.                | AGREE Norland > Sudland ACTUAL
          [Norland:L] agreed with [Sudland:L] on a plan.                         | AGREE Norland > Sudland ACTUAL
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
          Rockets hit [Westport:L], killing three soldiers.                      | ASSAULT - > soldiers ACTUAL
          Clashes broke out in [Westport:L], killing three soldiers.             | ASSAULT - > soldiers ACTUAL
          [Norland:L] struck [Westport:L], killing three soldiers.               | ASSAULT Norland > soldiers ACTUAL
          The army in [Westport:L] struck [Sudland:L], killing three men.        | ASSAULT army > men ACTUAL
          It spoke to [Westland:L] and attacked [Sudland:L].                     | ASSAULT - > Sudland ACTUAL
          """)
  void aParticipleHasTheSubjectOfItsClauseNotItsObject(String marked, String expected) {
    assertThat(new Marked(marked).shown().getLast()).isEqualTo(expected);
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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] has yet to free [Ada Moor:P].                              | RETREAT Norland > Ada Moor NEGATED
          [Norland:L] is due to free [Ada Moor:P] in May.                        | AGREE Norland > Ada Moor FUTURE
          [Norland:L] would not hesitate to attack [Sudland:L].                  | THREATEN Norland > Sudland FUTURE
          [Norland:L] has not attacked [Sudland:L], officials stressed.          | ASSAULT Norland > Sudland NEGATED
          The minister would step down if the court ruled so, an aide said.      | RETREAT minister > - HYPOTHETICAL
          Rebels said they would meet [Ada Moor:P] if she came.                  | AGREE Rebels > Ada Moor FUTURE
          [Norland:L] hopes to visit [Sudland:L].                                | AGREE Norland > Sudland ACTUAL
          [Norland:L] is considering a boycott of the vote.                      | PROTEST Norland > - HYPOTHETICAL
          A bid to impeach [Bo Lund:P] went on.                                  | ACCUSE - > Bo Lund HYPOTHETICAL
          [Bo Lund:P] should be jailed.                                          | COERCE - > Bo Lund HYPOTHETICAL
          """)
  void whatIsNotDoneYetIsToldAsSuch(String marked, String expected) {
    assertThat(new Marked(marked).shown().getFirst()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] accused [Sudland:L] of theft.               | allege
          [Norland:L] condemned [Sudland:L].                      | disapprove
          Gunmen shot [Ada Moor:P].                               | firearms
          A man stabbed [Ada Moor:P].                             | primitive
          [Norland:L] vowed revenge on [Sudland:L].               | violence
          [Norland:L] sealed off [Westport:L].                    | restrict
          [Norland:L] broke off talks with [Sudland:L].           | discontinue
          """)
  void anActHasTheModeOfItsVerb(String marked, String mode) {
    assertThat(new Marked(marked).events().getFirst().mode()).isEqualTo(mode);
  }

  @Test
  void whoTellsOfItIsNotWhatItIsAbout() {
    assertThat(
            new Marked("[Norland:L] praised [Sudland:L], a bishop said.")
                .events()
                .getFirst()
                .contexts())
        .isEmpty();
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
