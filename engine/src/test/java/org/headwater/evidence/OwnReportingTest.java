package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnReportingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Larnholt Herald | The mayor told the Larnholt Herald that the dam was old.        | true",
        "Larnholt Herald | The mayor told the Herald that the dam was old.                 | true",
        "Larnholt Herald | The mayor told the Herald Monday that the dam was old.          | true",
        "Larnholt Herald | The mayor told us that the dam was old.                         | true",
        "Larnholt Herald | The mayor told US senators that the dam was old.                | false",
        "Larnholt Herald | The mayor told the herald of the guild that the dam was old.    | false",
        "Larnholt Herald | The mayor told the Herald Foundation that the dam was old.      | false",
        "Larnholt Herald | “Nobody told us,” the mayor wrote of the dam.                   | false",
        "Larnholt Press  | The mayor told the press that the dam was old.                  | false",
        "~               | The mayor told the Herald that the dam was old.                 | false",
      })
  void aSignIsReadWithItsLetters(String outlet, String text, boolean own) {
    OwnReporting reporting =
        new OwnReporting(outlet.equals("~") ? null : outlet, new Words(text), new QuotedRuns(text));

    assertThat(reporting.in(new Span(0, text.length()))).isEqualTo(own);
  }
}
