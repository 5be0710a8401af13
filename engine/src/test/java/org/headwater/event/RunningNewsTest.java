package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What running news says without telling of an act, and the acts that look like it. */
class RunningNewsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “[Norland:L] will attack [Sudland:L] before long,” said [Ada Moor:P].        | ''
          [Ada Moor:P] said “the raids on [Norland:L] must be punished by all of us”.  | ''
          “Who did it?” [Ada Moor:P] asked.                                            | ''
          [Ada Moor:P] was asked about the weather in [Norland:L].                     | ''
          [Ada Moor:P] asked whether [Bo Lund:P] knew.                                 | ''
          [Ada Moor:P] sought to clear her name.                                       | ''
          [Ada Moor:P], who should know, said it was late.                             | ''
          [Ada Moor:P] said the benefits should be smaller.                            | ''
          [Ada Moor:P], said friends, would have to sell the farm.                     | ''
          [Ada Moor:P] helped edit the book.                                           | ''
          A new road would help the [Norland:L] firm grow.                             | ''
          [Ada Moor:P] agreed, saying that it was late.                                | ''
          In answer to such criticism, [Ada Moor:P] left the room.                     | ''
          Ten papers were lost during the probe of [Acme:O].                           | ''
          A clause of the [Norland:L] law allows two dogs.                             | ''
          A bill by [Bo Lund:P] would ban bonfires.                                    | ''
          [Ada Moor:P] spoke of a bill that would sanction [Norland:L].                | ''
          [Ada Moor:P] pleaded guilty in [Norland:L].                                  | ''
          [Ada Moor:P] got 10 percent support in [Norland:L].                          | ''
          What is striking about [Ada Moor:P] is her voice.                            | ''
          [Ada Moor:P] offered no explanation.                                         | ''
          [Bo Lund:P] is the minority whip.                                            | ''
          Prices fell, thanks to [Norland:L].                                          | ''
          """)
  void isNoEvent(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] “attacked” [Sudland:L] with words.                        | ASSAULT Norland > Sudland ACTUAL
          [Norland:L] asked [Sudland:L] for tents.                              | REQUEST Norland > Sudland ACTUAL
          [Ada Moor:P] asked [Bo Lund:P] to resign.                             | REQUEST Ada Moor > Bo Lund ACTUAL
          [Norland:L] sought help from [Sudland:L].                             | REQUEST Norland > Sudland ACTUAL
          [Norland:L] said [Sudland:L] must return the ship.                    | REQUEST Norland > Sudland ACTUAL
          [Norland:L] helped [Sudland:L] after the flood.                       | AID Norland > Sudland ACTUAL
          [Norland:L] helped rebuild [Sudland:L].                               | AID Norland > Sudland ACTUAL
          [Norland:L] and [Sudland:L] agreed.                                   | AGREE Norland > Sudland ACTUAL
          [Norland:L] drew criticism from [Sudland:L].                          | ACCUSE Sudland > Norland ACTUAL
          [Norland:L] allowed the ships of [Sudland:L] to leave.                | CONCEDE Norland > Sudland ACTUAL
          [Norland:L] offered talks.                                            | AGREE Norland > - ACTUAL
          Strikers in [Norland:L] rallied.                                      | PROTEST Strikers > - ACTUAL
          """)
  void isAnEvent(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }
}
