package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentSignatureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Greta Ollsen says:; Greta Ollsen;
          Greta Ollsen 3. Juni 2015 um 10:23 - Antworten; Greta Ollsen; 3. Juni 2015 um 10:23
          Greta3. Juni 2015 um 10:23; Greta; 3. Juni 2015 um 10:23
          Tom (Ferryman) on May 4, 2020 at 8:15 pm said:; Tom (Ferryman); May 4, 2020 at 8:15 pm
          tide_user · 3 hours ago; tide_user; 3 hours ago
          vor 2 Tagen; ; vor 2 Tagen
          2021-04-28 11:48:27; ; 2021-04-28 11:48:27
          tide_user28.09.1913:39; tide_user; 28.09.19 13:39
          Nadia4 May 202013:39; Nadia; 4 May 2020 13:39
          NadiaMay 4, 2020 at 8:15 pm; Nadia; May 4, 2020 at 8:15 pm
          Nadia Yesterday at 5:30 pm; Nadia; Yesterday at 5:30 pm
          11:15 05.10.18; ; 11:15 05.10.18
          @Nadia 4 May 2020 at 13:39 Log in to reply; Nadia; 4 May 2020 at 13:39
          Nadia 14/04/2020 at 3:00 pm ReplyReport; Nadia; 14/04/2020 at 3:00 pm
          """)
  void aSignatureGivesNameAndTime(String line, @Nullable String author, @Nullable String time) {
    assertThat(CommentSignature.of(line))
        .isNotNull()
        .extracting(CommentSignature::author, CommentSignature::time)
        .containsExactly(author, time);
  }

  @Test
  void aLabelShowsThatItStandsBelow() {
    CommentSignature signature = CommentSignature.of("Comment by Mona Reed — 17.07, 2011 @ 13:04");

    assertThat(signature)
        .isEqualTo(new CommentSignature("Mona Reed", "17.07, 2011 @ 13:04", true, false, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left at 9:30 and came back late.",
        "On 3 May 2020 the harbour was closed.",
        "3 Comments",
        "Updated 4 May 2020 at 13:39",
        "Release 4.2.5",
        "What “two years ago” was like 2 years ago",
        "",
        "Reply",
        "12"
      })
  void aSentenceIsNone(String line) {
    assertThat(CommentSignature.of(line)).isNull();
  }
}
