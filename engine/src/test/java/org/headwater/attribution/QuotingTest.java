package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where a medium quotes. */
class QuotingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [C The mayor] [U was quoted] by [S [O Reuters]] [U as saying] [C it rained]. | The mayor ; was quoted by Reuters as saying ; it rained
          [S The mayor] [U was quoted by [O Reuters] as saying] [C it rained].         | The mayor ; was quoted by Reuters as saying ; it rained
          [C The mayor] [U was quoted] on Monday by [O Reuters] [C as saying it rained]. | The mayor ; was quoted on Monday by Reuters as saying ; it rained
          [S The mayor] [U was quoted] by [S [O Reuters]] [C as saying it rained].     | The mayor ; was quoted by Reuters as saying ; it rained
          [C “It rained,” Berg] [U was quoted as saying] by [S [O Reuters]].           | Berg ; was quoted as saying ; “It rained,”
          [C “It rained,”] [S [O Reuters]] [U quoted a clerk as saying].               | a clerk ; quoted + as saying ; “It rained,”
          """)
  void givesTheSpeakerForASource(String marked, String attribution) {
    assertThat(Marked.of(marked).said()).containsExactly(attribution.replace(" ; ", " | "));
    Attribution only = Marked.only(marked);
    assertThat(only.via()).containsExactly("Reuters");
  }

  @Test
  void keepsWhatIsSaidWithoutAQuotingVerb() {
    assertThat(Marked.of("[S Berg] [U went on] [C as saying it rained was wrong].").said())
        .containsExactly("Berg | went on | as saying it rained was wrong");
  }

  @Test
  void joinsEachSayingToTheVerbOfItsOwnSentence() {
    String one = "[C The mayor] [U was quoted] on Monday [U as saying] [C it rained]. ";
    assertThat(Marked.of(one.repeat(400)).said())
        .hasSize(400)
        .containsOnly("The mayor | was quoted on Monday as saying | it rained");
  }

  @Test
  void leavesOutACueThatOnlyCitesAPerson() {
    assertThat(
            Marked.of(
                    "[S Yonhap], [U citing] [C a senior official], [U reported] [C that it rained].")
                .said())
        .containsExactly("Yonhap | reported | that it rained");
    assertThat(
            Marked.of("[S Berg], [U citing] [C a lack of funds], [U said] [C it was over].").said())
        .hasSize(2);
  }

  @Test
  void namesByWhomSomethingIsReported() {
    assertThat(Marked.of("[C The theft] [U was reported] by the museum on Tuesday.").said())
        .containsExactly("the museum | was reported by | The theft");
  }
}
