package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lone cue is given. */
class CompletionTest {
  private static List<String> said(String marked) {
    return Marked.of(marked).said();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The old harbour master [U said] it rained.         | The old harbour master ; said ; it rained
          On Monday the mayor [U said] it rained.            | the mayor ; said ; it rained
          A clerk of the town [U denied] any part in it.     | A clerk of the town ; denied ; any part in it
          The mayor, [P Anna Berg], [U said] that it rained. | The mayor, Anna Berg, ; said ; that it rained
          Fishermen [U warned] of a lean winter.             | Fishermen ; warned of ; a lean winter
          They [U told] reporters that it rained.            | They ; told ; that it rained
          They [U told] the newspaper she had left.          | They ; told ; she had left
          “It rained,” [U said] the mayor, smiling.          | the mayor ; said ; “It rained,”
          The pier [U is said] to be sold.                   | ~ ; is said ; The pier + to be sold
          """)
  void givesSourceAndContent(String marked, String attribution) {
    assertThat(said(marked)).containsExactly(attribution.replace(" ; ", " | ").replace("~", ""));
  }

  @Test
  void endsBeforeTheNextAttribution() {
    assertThat(said("[S Berg] [U said] the pier was lost, while the mayor [U said] it was safe."))
        .containsExactly("Berg | said | the pier was lost", "the mayor | said | it was safe");
    assertThat(said("The law, which [S critics] [U say] is unfair, was passed."))
        .containsExactly("critics | say | is unfair");
  }

  @Test
  void takesBothPiecesOfAQuotation() {
    assertThat(said("“The pier,” [U said] [P Anna Berg], “is lost.”"))
        .containsExactly("Anna Berg | said | “The pier,” + “is lost.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Berg] [U spoke] on Monday.",
        "[S Berg] [U said] in the hall.",
        "Nobody there [U said] so.",
        "It was [U said].",
        "There was [U saying] it."
      })
  void leavesTheRestAlone(String marked) {
    assertThat(said(marked)).noneMatch(each -> !each.endsWith("| "));
  }

  @Test
  void aWishToStayUnnamedIsPartOfTheSource() {
    assertThat(said("[S A clerk who] [U asked not to be named said] [C it rained]."))
        .containsExactly("A clerk who asked not to be named | said | it rained");
    assertThat(said("[S Clerks, who] [U declined] to be named, [U said] it rained."))
        .containsExactly("Clerks, who declined to be named | said | it rained");
  }

  @Test
  void whomASourceCitesIsNoPartOfIt() {
    assertThat(said("[S Tide Radio, citing a clerk], [U reported] [C that it rained]."))
        .containsExactly("Tide Radio | reported | that it rained");
  }
}
