package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How news words an act: passives of particle verbs, headlines, nouns and idioms. */
class PhrasingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks with [Sudland:L] were broken off by [Norland:L].           | SANCTION Norland > Sudland ACTUAL
          [Norland:L] said [Sudland:L] was behind the attack.              | ACCUSE Norland > Sudland ACTUAL
          [Norland:L] is open to talks with [Sudland:L].                   | AGREE Norland > Sudland ACTUAL
          [Norland:L] to pull its troops out of [Sudland:L].               | AGREE Norland > Sudland FUTURE
          [Norland:L] called for a ceasefire in [Sudland:L].               | REQUEST Norland > - ACTUAL
          [Norland:L] called a ceasefire.                                  | RETREAT Norland > - ACTUAL
          A deal to swap spies was reached by [Norland:L].                 | AGREE Norland > - ACTUAL
          [Norland:L] held out an olive branch to [Sudland:L].             | AGREE Norland > Sudland ACTUAL
          [Norland:L] pledged 50 million dollars to [Sudland:L].           | AGREE Norland > Sudland ACTUAL
          [Norland:L] rolled out the red carpet for [Bo Lund:P].           | CONSULT Norland > Bo Lund ACTUAL
          [Norland:L] lined up behind [Sudland:L].                         | SUPPORT Norland > Sudland ACTUAL
          [Norland:L] dropped its opposition to [Sudland:L].               | CONCEDE Norland > Sudland ACTUAL
          [Norland:L] pooled its files with [Sudland:L].                   | COOPERATE Norland > Sudland ACTUAL
          [Norland:L] threw [Sudland:L] a lifeline.                        | AID Norland > Sudland ACTUAL
          [Norland:L] unfroze the assets of [Sudland:L].                   | RETREAT Norland > Sudland ACTUAL
          [Norland:L] dared [Sudland:L] to hold a vote.                    | REQUEST Norland > Sudland ACTUAL
          [Norland:L] threw cold water on the plan of [Sudland:L].         | REJECT Norland > Sudland ACTUAL
          [Norland:L] called in the ambassador of [Sudland:L].             | ACCUSE Norland > Sudland ACTUAL
          [Norland:L] raised the spectre of war with [Sudland:L].          | THREATEN Norland > Sudland ACTUAL
          Workers laid down their tools in [Norland:L].                    | PROTEST Workers > - ACTUAL
          [Norland:L] brought home its ambassador from [Sudland:L].        | SANCTION Norland > Sudland ACTUAL
          [Norland:L] ordered a general mobilization.                      | MOBILIZE Norland > - ACTUAL
          Hackers crippled banks in [Norland:L].                           | COERCE Hackers > Norland ACTUAL
          [Norland:L] unleashed a barrage of rockets on [Sudland:L].       | ASSAULT Norland > Sudland ACTUAL
          """)
  void isTheActItTells(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The commuters of [Norland:L] are patient.                        | ''
          A power broker of [Norland:L] retired.                           | ''
          Coffee futures retreated in [Norland:L].                         | ''
          The pilot made an emergency landing in [Norland:L].              | ''
          Voters in [Norland:L] go to the polls.                           | ''
          [Ada Moor:P] landed in hospital.                                 | ''
          """)
  void isNoActForTheSakeOfAWord(String marked, String expected) {
    assertThat(String.join(";", new Marked(marked).shown())).isEqualTo(expected);
  }
}
