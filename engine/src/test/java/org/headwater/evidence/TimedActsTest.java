package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedActsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The clerk was removed from the harbour board probe last year | last year | remov",
        "The council passed a bill earlier this week | this week | pass",
        "The ruling in June surprised the crews | in June | rule",
        "In June the council closed the dock | In June | close",
        "The council said on Monday that fares fall | Monday | ",
      })
  void theVerbThatGovernsATimeIsItsAct(String clause, String time, String act) {
    Words words = new Words(clause);
    int start = clause.indexOf(time);

    assertThat(TimedActs.of(words, words.from(start), words.from(start + time.length())))
        .isEqualTo(act == null ? "" : org.headwater.language.Stems.stem(act, "en"));
  }
}
