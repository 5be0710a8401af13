package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a source stands to what it is quoted with. */
class CuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said               | SAYS
          told               | SAYS
          according to       | SAYS
          has reported       | REPORTS
          denied             | DENIES
          have dismissed     | DENIES
          accused            | ACCUSES
          denied accusing    | DENIES
          did not accuse     | SAYS
          didn't deny        | CONFIRMS
          has not confirmed  | DOUBTS
          does not believe   | DOUBTS
          urged              | URGES
          called for         | URGES
          called             | SAYS
          warned             | WARNS
          threatens          | WARNS
          has vowed          | PROMISES
          never promised     | DENIES
          asked              | ASKS
          thought            | BELIEVES
          cast doubt on      | DOUBTS
          conceded           | CONFIRMS
          announced          | ANNOUNCES
          ordered            | DEMANDS
          countered          | DENIES
          pushed back on     | DENIES
          bemoaned           | ACCUSES
          is sceptical of    | DOUBTS
          defended           | SAYS
          went on to say     | SAYS
          reportedly said    | SAYS
          said in a statement | SAYS
          issued a statement | ANNOUNCES
          :                  | SAYS
          """)
  void tellsTheStance(String cue, Stance stance) {
    assertThat(Cues.stance(cue)).isEqualTo(stance);
  }
}
