package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActSuretiesTest {
  private static List<String> acts(String clause) {
    Words words = new Words(clause);
    return ActSureties.of(words).stream()
        .map(said -> said.surety() + " " + said.span(words).in(clause))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council has already closed the dock | DONE closed",
        "The council closed the dock | DONE closed",
        "The council will close the dock | WILL will close",
        "The dock was scheduled to be closed | PLANNED scheduled to be closed",
        "The dock is expected to be closed | EXPECTED expected to be closed",
        "The council may soon close the dock | POSSIBLE may soon close",
        "A few docks were closed | DONE closed",
        "The council might have closed the dock | POSSIBLE might have closed",
        "The council reportedly closed the dock | SEEMING reportedly closed",
      })
  void anActIsAsSureAsTheWordsBeforeIt(String clause, String said) {
    assertThat(acts(clause)).singleElement().asString().endsWith(said.substring(said.indexOf(' ')));
    assertThat(acts(clause).getFirst()).startsWith(said.substring(0, said.indexOf(' ')));
  }

  @ParameterizedTest
  @CsvSource({
    "The council has not closed the dock",
    "The dock should be closed",
    "The dock is not expected to be closed",
    "Whether the council closed the dock",
    "Fog hung over the closed dock",
    "No dock has been closed",
    "Nobody closed the dock",
    "Few docks were closed",
    "The dock is no longer expected to be closed",
    "The dock is not yet expected to be closed",
    "The dock was never seriously expected to be closed",
    "The council would have closed the dock",
    "The council would probably have closed the dock",
    "They'd have closed the dock",
  })
  void whatIsNegatedConditionalOrMerelyNamedIsNoAct(String clause) {
    assertThat(acts(clause)).noneMatch(said -> said.contains("clos"));
  }

  @Test
  void aPlanAndWhatWillBeAreOneNews() {
    assertThat(Surety.WILL.differs(Surety.PLANNED)).isFalse();
    assertThat(Surety.DONE.differs(Surety.PLANNED)).isTrue();
    assertThat(Surety.EXPECTED.differs(Surety.WILL)).isTrue();
    assertThat(Surety.DONE.differs(Surety.WILL)).isFalse();
  }
}
