package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.attribution.Marked.last;
import static org.headwater.attribution.Marked.only;

import java.util.stream.Stream;
import org.headwater.document.Attribution;
import org.junit.jupiter.api.Test;

/** Who a source is. */
class SpeakersTest {
  @Test
  void namesTheHeadOfTheSource() {
    assertThat(only("[S The Norland minister [P Anna Berg]] [U said] [C it].").speakerRef())
        .isEqualTo("Berg");
    assertThat(only("[S The minister, [P Anna Berg],] [U said] [C it].").speakerRef())
        .isEqualTo("Berg");
    assertThat(only("[S The report of the [O Tide Institute]] [U said] [C it].").speakerRef())
        .isEqualTo("Institute");
    Attribution spokesman = only("[S A spokesman for [P Anna Berg]] [U said] [C it].");
    assertThat(spokesman.speakerRef()).isNull();
    assertThat(spokesman.speaker()).isEqualTo("A spokesman for Anna Berg");
  }

  @Test
  void keepsAListOfSpeakersInItsWords() {
    Attribution found = only("[S [L Norland] and [L Sudland]] [U said] [C it].");
    assertThat(found.speaker()).isEqualTo("Norland and Sudland");
    assertThat(found.speakerRef()).isNull();
  }

  @Test
  void resolvesAPronounToTheOnlyPerson() {
    assertThat(last("[P Anna Berg] came late. [S She] [U said] [C it was [P Novak]].").speakerRef())
        .isEqualTo("Berg");
    assertThat(
            last("[S [P Anna Berg]] [U said] [C that [P Novak] left]. [S She] [U added] [C that"
                    + " it rained].")
                .speakerRef())
        .isEqualTo("Berg");
    assertThat(
            last("[S [P Anna Berg]] [U said] [C that]. [S She] [U said] [C this]. [S She] [U"
                    + " said] [C more].")
                .speakerRef())
        .isEqualTo("Berg");
  }

  @Test
  void leavesAPronounAloneWhenItIsNotSafe() {
    assertThat(
            Stream.of(
                    "[P Anna Berg] met [P Eva Novak]. [S She] [U said] [C it].",
                    "[S They] [U said] [C it].",
                    "[S He] [U said] [C it].",
                    "[P Berg] left. It rained. It snowed. It froze. It thawed. [S He] [U said] [C"
                        + " it].")
                .map(Marked::last))
        .extracting(Attribution::speakerRef)
        .containsOnlyNulls();
  }

  @Test
  void resolvesARoleToTheOnlyOneWhoBearsIt() {
    String text = "Minister [P Anna Berg] met [P Eva Novak], the mayor of Aven. ";
    assertThat(last(text + "[S The minister] [U said] [C it].").speakerRef()).isEqualTo("Berg");
    assertThat(last(text + "[S The mayor] [U said] [C it].").speakerRef()).isEqualTo("Novak");
    assertThat(last(text + "[S The general] [U said] [C it].").speakerRef()).isNull();
    String two = "Minister [P Anna Berg] met minister [P Eva Novak]. ";
    assertThat(last(two + "[S The minister] [U said] [C it].").speakerRef()).isNull();
  }

  @Test
  void resolvesTheNounOfABodyToTheOnlyOneThatBearsIt() {
    String text = "The [O Tide Workers’ Union] met [O Aven Foods]. ";
    assertThat(last(text + "[S The union] [U said] [C it].").speakerRef()).isEqualTo("Union");
    assertThat(last(text + "[S The company] [U said] [C it].").speakerRef()).isEqualTo("Foods");
    assertThat(last(text + "[S The ministry] [U said] [C it].").speakerRef()).isNull();
    String two = text + "So did the Net Makers’ Union. ";
    assertThat(last(two + "[S The union] [U said] [C it].").speaker()).isEqualTo("The union");
    String untagged = "The Net Makers’ Union met. ";
    assertThat(last(untagged + "[S The union] [U said] [C it].").speaker())
        .isEqualTo("Net Makers’ Union");
  }

  @Test
  void aRelativePronounIsTheNounBeforeIt() {
    assertThat(only("Old sailors [S who] [U fear] [C storms] met.").speaker())
        .isEqualTo("Old sailors");
    assertThat(
            only("The [O Tide Institute], [S which] [U warned of] [C storms], met.").speakerRef())
        .isEqualTo("Institute");
    assertThat(only("[P Anna Berg], [S who] [U fears] [C storms], left.").speakerRef())
        .isEqualTo("Berg");
  }

  @Test
  void whoIsQuotedAsSayingIsTheSpeaker() {
    assertThat(only("[S [P Anna Berg]] [U was quoted as saying] [C it].").speakerRef())
        .isEqualTo("Berg");
  }

  @Test
  void goesOnWithTheSpeakerOfAQuotationLeftOpen() {
    String first = "[C “It was late,”] [S [P Anna Berg]] [U said]. [C “We left.]\n\n";
    assertThat(
            last(first
                    + "[C “Nobody saw us. We drove for hours and hours on an empty road along"
                    + " the northern shore of the lake until the morning came and the town lay before us,"
                    + " and then we slept until the evening bells rang for the first time.”]")
                .speakerRef())
        .isEqualTo("Berg");
  }

  @Test
  void takesTheNearestPhraseBeforeARelativePronoun() {
    assertThat(
            Marked.last("The council issued a statement, [S which] [U says] [C it rained].")
                .speaker())
        .isEqualTo("a statement");
    assertThat(
            Marked.last("The head of the union, [S who] [U says] [C it rained], left.").speaker())
        .isEqualTo("The head of the union");
  }
}
