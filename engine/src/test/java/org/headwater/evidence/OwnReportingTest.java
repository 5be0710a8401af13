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
        "BBC News        | The papers were seen by the BBC.                                 | true",
        "BBC News        | The mayor told BBC News that the dam was old.                    | true",
        "The Guardian UK | The mayor told the Guardian that the dam was old.                | true",
        "Reuters News Agency | The mayor told Reuters that the dam was old.                 | true",
        "Fox News        | The mayor told Fox that the dam was old.                         | true",
        "Fox Sports Bar  | The mayor told Fox that the dam was old.                         | false",
        "BBC News        | The mayor told the BBC Trust that the dam was old.               | false",
        "BBC News        | The mayor told the Larnholt Herald that the dam was old.         | false",
        "Metro Online    | The mayor told Metro that the dam was old.                       | true",
        "Metro Online    | The mayor told the metro that the dam was old.                   | false",
        "The Nation      | The king told the nation that the dam was old.                   | false",
        "Nation Online   | The king told the nation that the dam was old.                   | false",
        "Nation Online   | The king told The Nation that the dam was old.                   | true",
        "Time            | The mayor told Time that the dam was old.                        | true",
        "The Sun Online  | The plates were seen by the sun god.                             | false",
        "Norway News     | The king told Norway that the dam was old.                       | false",
        "News Online     | The mayor told the news that the dam was old.                    | false",
        "~               | The mayor told the Herald that the dam was old.                 | false",
      })
  void aSignIsReadWithItsLetters(String outlet, String text, boolean own) {
    OwnReporting reporting =
        new OwnReporting(outlet.equals("~") ? null : outlet, new Words(text), new QuotedRuns(text));

    assertThat(reporting.in(new Span(0, text.length()))).isEqualTo(own);
  }
}
