package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each act has a date of its own, and its status is that of this date. */
class DatesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] attacked [Sudland:L] on <Monday=2031-05-05>.                             | attacked 2031-05-05 ACTUAL
          On <Monday=2031-05-05> troops of [Norland:L] attacked [Sudland:L].                   | attacked 2031-05-05 ACTUAL
          [Norland:L] attacked [Sudland:L], officials said on <Monday=2031-05-05>.             | attacked - ACTUAL
          [Norland:L] said on <Monday=2031-05-05> that it had attacked [Sudland:L].            | attacked - ACTUAL
          [Norland:L] said <Monday=2031-05-05> it had attacked [Sudland:L].                    | attacked - ACTUAL
          [Norland:L] said that on <Monday=2031-05-05> it attacked [Sudland:L].                | attacked 2031-05-05 ACTUAL
          [Norland:L] attacked [Sudland:L] after the fair on <Monday=2031-05-05>.              | attacked - ACTUAL
          [Norland:L] attacked [Sudland:L] when the fair began on <Monday=2031-05-05>.         | attacked 2031-05-05 ACTUAL
          """)
  void theDateIsThatOfTheActNotOfItsTelling(String marked, String dated) {
    assertThat(new Marked(marked).dated()).isEqualTo(dated);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] attacked [Sudland:L] in <2028=2028>.                           | attacked 2028 HISTORICAL
          [Norland:L] attacked [Sudland:L] in <March 2030=2030-03>.                  | attacked 2030-03 HISTORICAL
          [Norland:L] attacked [Sudland:L] in <January=2031-01>.                     | attacked 2031-01 ACTUAL
          [Norland:L] attacked [Sudland:L] in <the 1990s=199>.                       | attacked 199 HISTORICAL
          [Norland:L] attacked [Sudland:L] <three years ago=2028>.                   | attacked 2028 HISTORICAL
          [Norland:L] attacked [Sudland:L] in a <week of 2029=2029-W11>.             | attacked 2029-W11 HISTORICAL
          [Norland:L], which was robbed in <2019=2019>, attacked [Sudland:L].        | attacked - ACTUAL
          [Norland:L] invaded [Sudland:L] since <1939=1939>.                         | invaded - ACTUAL
          """)
  void onlyTheActsOwnDateMakesItHistory(String marked, String dated) {
    assertThat(new Marked(marked).dated()).isEqualTo(dated);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] attacked [Sudland:L] on <Monday=2031-05-05>, and [Sudland:L] attacked [Norland:L] in <2012=2012>. | attacked 2031-05-05 ACTUAL; attacked 2012 HISTORICAL
          [Norland:L] invaded [Sudland:L] in <2022=2022> and attacked [Westport:L] on <Monday=2031-05-05>.             | invaded 2022 HISTORICAL; attacked 2031-05-05 ACTUAL
          Police arrested the man <two years ago=2029> and released him on <Monday=2031-05-05>.                        | arrested 2029 HISTORICAL; released 2031-05-05 ACTUAL
          [Norland:L] attacked [Sudland:L] on <Monday=2031-05-05>, killing three soldiers.                             | attacked 2031-05-05 ACTUAL; killing 2031-05-05 ACTUAL
          Police on <Monday=2031-05-05> arrested a man who killed three soldiers.                                      | arrested 2031-05-05 ACTUAL; killed - ACTUAL
          [Norland:L] expelled two diplomats on <Monday=2031-05-05> and will meet [Sudland:L].                         | expelled 2031-05-05 ACTUAL; meet - FUTURE
          """)
  void eachActHasTheDateOfItsOwnClause(String marked, String dated) {
    assertThat(new Marked(marked).dated()).isEqualTo(dated);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested two men at the <Christmas=2030-12-25> market in [Westport:L].      | arrested - ACTUAL
          Workers of [Labour Day Brewery:O] went on strike on <Monday=2031-05-05>.           | went 2031-05-05 ACTUAL
          [Norland:L] attacked [Sudland:L] <two days> after <Christmas=2030-12-25>.          | attacked - ACTUAL
          <A day> after <Christmas=2030-12-25>, [Norland:L] attacked [Sudland:L].            | attacked - ACTUAL
          Shortly before <Monday=2031-05-05>'s vote, [Norland:L] attacked [Sudland:L].       | attacked - ACTUAL
          [Norland:L] left the <2015=2015> pact and attacked [Sudland:L].                    | left - ACTUAL; attacked - ACTUAL
          [Norland:L] attacked [Sudland:L] over the treaty of <1998=1998>.                   | attacked - ACTUAL
          [Norland:L] condemned <Monday=2031-05-05>'s raid by [Sudland:L].                   | condemned - ACTUAL
          <Monday=2031-05-05>'s raid by [Sudland:L] killed five soldiers.                    | killed 2031-05-05 ACTUAL
          The <Christmas=2030-12-25> raid on [Sudland:L] was condemned by [Norland:L].       | condemned - ACTUAL
          Police arrested two men at <Monday=2031-05-05>'s rally.                            | arrested 2031-05-05 ACTUAL
          Police arrested [Bo Lund:P] for a murder in <1998=1998>.                           | arrested - ACTUAL
          Police on <Monday=2031-05-05> accused [Bo Lund:P] of killing two men in <1998=1998>. | accused 2031-05-05 ACTUAL
          [Norland:L] urged [Sudland:L] to withdraw by <Monday=2031-05-05>.                  | urged - ACTUAL
          [Norland:L] agreed to meet [Sudland:L] on <May 20=2031-05-20>.                     | agreed - ACTUAL
          [Norland:L] will meet [Sudland:L] on <May 20=2031-05-20>.                          | meet 2031-05-20 FUTURE
          [Norland:L] attacked the yacht Swan <2000=2000> in [Westport:L].                   | attacked - ACTUAL
          """)
  void whatIsDatedBesideTheActLendsItNothing(String marked, String dated) {
    assertThat(new Marked(marked).dated()).isEqualTo(dated);
  }
}
