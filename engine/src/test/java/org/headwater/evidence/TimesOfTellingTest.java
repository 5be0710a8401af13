package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesOfTellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council said on Monday that fares fall | Monday | true",
        "The council said earlier this week that fares fall | this week | true",
        "Monday was dry on the quay | Monday | false",
        "The council closed the dock on Monday | Monday | false",
        "The council said that on Monday fares fall | Monday | false",
      })
  void aTimeRightBehindAWordOfSayingIsOfTheTelling(String clause, String time, boolean telling) {
    Words words = new Words(clause);

    assertThat(TimesOfTelling.isOfSaying(words, words.from(clause.indexOf(time))))
        .isEqualTo(telling);
  }
}
