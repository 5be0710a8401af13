package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the lexicon that tell of no act, and acts beside such words. */
class NoEventTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Ada Moor:P] said the weather was fine.                    | ''
          The [Norland:L] spokesman told reporters so.               | ''
          The purpose of the visit is unknown.                       | ''
          [Amnesty Now:O] has nine members.                          | ''
          [Ada Moor:P] declined to comment.                          | ''
          [Norland:L] held a news conference.                        | ''
          [Norland:L] released a statement.                          | ''
          Nine people were injured when two ferries collided.        | ''
          The brakes of the bus had failed.                          | ''
          Fog was to blame for the delay in [Westport:L].            | ''
          [Acme:O] launched a new phone in [Norland:L].              | ''
          Storms threaten the coast of [Norland:L].                  | ''
          [Ada Moor:P] killed off the plan to raise the tax.         | ''
          [Norland:L] fought back to draw with [Sudland:L].          | ''
          [Norland:L] let few points go at home.                     | ''
          [Bo Lund:P] shot a 67 in [Norland:L].                      | ''
          [Ada Moor:P] agreed with [Bo Lund:P] that it is weak.      | ''
          [Ada Moor:P] threw out a case of old shoes.                | ''
          [Ada Moor:P] hopes to sleep well.                          | ''
          The train from [Norland:L] arrived in [Sudland:L].         | ''
          Visitors to [Norland:L] should drink, a leaflet said.      | ''
          Silver struck a record high in [Westport:L].               | ''
          Investors demand a higher yield in [Westport:L].           | ''
          A craft called [Salamander:O] lay in the port.             | ''
          [Bo Lund:P] is not going to be a factor.                   | ''
          """)
  void whatIsOnlySaidIsNoEvent(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] released three hostages, a statement said.           | RETREAT Norland > hostages ACTUAL
          A report said ten prisoners were released by [Norland:L].        | RETREAT Norland > prisoners ACTUAL
          Police shot [Bill Moor:P].                                       | ASSAULT Police > Bill Moor ACTUAL
          [Bo Lund:P] shot a 17-year-old in [Norland:L].                   | ASSAULT Bo Lund > - ACTUAL
          [Norland:L] attacked [Sudland:L] with artillery fire.            | ASSAULT Norland > Sudland ACTUAL
          The fire station in [Sudland:L] was attacked by [Norland:L].     | ASSAULT Norland > Sudland ACTUAL
          [Norland:L] met [Sudland:L] to discuss a deadline.               | CONSULT Norland > Sudland ACTUAL
          [Norland:L] launched a bombing campaign in [Sudland:L].          | ASSAULT Norland > - ACTUAL
          [Norland:L] released the company's first detailed report.        | ''
          [Norland:L] released a batch of old letters.                     | ''
          The report was released by [Norland:L].                          | ''
          [Norland:L] has met a tight deadline.                            | ''
          """)
  void anIdiomIsMadeOfItsOwnWordsOnly(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] killed five soldiers in [Sudland:L] after the plane crash.     | ASSAULT Norland > soldiers ACTUAL
          Gunmen killed five people before a hurricane hit [Norland:L].              | ASSAULT Gunmen > people ACTUAL
          Militants killed ten soldiers in an ambush hours after an earthquake.      | ASSAULT Militants > soldiers ACTUAL
          Ten soldiers were killed in an ambush hours after an earthquake.           | ASSAULT - > soldiers ACTUAL
          Ten soldiers were killed by gunmen after a crash.                          | ASSAULT gunmen > soldiers ACTUAL
          Gunmen near the crash site killed five soldiers.                           | ASSAULT Gunmen > soldiers ACTUAL
          Five soldiers were killed in a crash near [Westport:L].                    | ''
          Five soldiers killed in a crash near [Westport:L].                         | ''
          A [Norland:L] plane crash killed five soldiers.                            | ''
          A bus crashed near [Westport:L], killing five soldiers.                    | ''
          The ferry [Swan:O] struck the north pier of [Westport:L].                  | ''
          Ten passengers were injured when the ferry hit a pier.                     | ''
          A car bomb killed ten soldiers in [Westport:L].                            | ASSAULT - > soldiers ACTUAL
          When two ferries collided, nine people were injured.                       | ''
          The ferry [Swan:O] struck the pier in [Westport:L], killing two.           | ''
          A [Norland:L] train hit a car near [Westport:L], killing ten soldiers.     | ''
          A bus hit tourists in [Westport:L], killing two soldiers.                  | ''
          A roof fell in near [Westport:L], killing two soldiers.                    | ''
          Two soldiers were killed by a train in [Westport:L].                       | ''
          A van struck a pedestrian in [Westport:L].                                 | ''
          A van struck worshippers in [Westport:L].                                  | ASSAULT - > worshippers ACTUAL
          A van struck a group of protesters in [Westport:L].                        | ASSAULT - > protesters ACTUAL
          Protesters were struck by a van in [Westport:L].                           | ASSAULT - > Protesters ACTUAL
          A train struck protesters in [Westport:L].                                 | ''
          A van deliberately struck a pedestrian in [Westport:L].                    | ASSAULT - > - ACTUAL
          Bus passengers attacked soldiers in [Westport:L].                          | ASSAULT passengers > soldiers ACTUAL
          Missiles fell on [Westport:L], killing two soldiers.                       | ASSAULT - > Westport ACTUAL;ASSAULT - > soldiers ACTUAL
          """)
  void anAccidentHidesOnlyTheHarmThatItDid(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] in 2014 invaded [Sudland:L].             | ASSAULT Norland > Sudland ACTUAL
          [Article 19:O] condemned [Norland:L].                | ACCUSE Article 19 > Norland ACTUAL
          Unit 19 arrested three men in [Norland:L].           | COERCE - > men ACTUAL
          The police of [Norland:L] counted 12 wounded.        | ''
          """)
  void aNumberThatCountsNothingBeforeAVerbIsNoCount(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] on May 5 arrested three men.             | COERCE Norland > men ACTUAL
          [Norland:L] in May arrested three men.               | COERCE Norland > men ACTUAL
          [Ada May:P] condemned [Norland:L].                   | ACCUSE Ada May > Norland ACTUAL
          Last May [Norland:L] arrested three men.             | COERCE Norland > men ACTUAL
          [Norland:L] May Attack [Sudland:L].                  | ASSAULT Norland > Sudland HYPOTHETICAL
          [Norland:L] may have attacked [Sudland:L].           | ASSAULT Norland > Sudland HYPOTHETICAL
          """)
  void aMonthIsNoPossibility(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Westport Rovers:O] beat [Southport:O] 3-1.                             | ''
          [Norland:L] will meet [Sudland:L] in the final.                         | ''
          The striker fired a shot at the keeper of [Sudland:L].                  | ''
          The singer attacked [Bo Lund:P] in a song.                              | ''
          An attack ad hurt [Ada Moor:P].                                         | ''
          Prices exploded in [Norland:L].                                         | ''
          A storm hit [Norland:L].                                                | ''
          The movie was shot in [Norland:L].                                      | ''
          [Norland:L] released the emails of [Ada Moor:P].                        | ''
          Fans clashed with police in [Norland:L] after the football match.       | ASSAULT - > police ACTUAL
          Militants killed 10-15 soldiers in [Norland:L].                         | ASSAULT Militants > soldiers ACTUAL
          [Norland:L] released four soldiers.                                     | RETREAT Norland > soldiers ACTUAL
          Moor shot a 67 in [Norland:L].                                          | ''
          Moor shot 67 to lead in [Norland:L].                                    | ''
          Police shot 12 in [Norland:L].                                          | ASSAULT Police > - ACTUAL
          Police shot 12 to death in [Norland:L].                                 | ASSAULT Police > - ACTUAL
          """)
  void sportAndStageStrikeNobody(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }
}
