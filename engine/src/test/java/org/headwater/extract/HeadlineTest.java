package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final String TEXT =
      "<p>The bridge at the old mill opened again on Monday after two years of repairs, the council"
          + " said in a letter to all who live there.</p><p>Drivers had taken the long way round"
          + " over the dam, which cost many of them half an hour a day.</p>";

  private static String title(String head, String headings) {
    return String.valueOf(
        new PageReader()
            .read(
                Pages.html(
                    "<html><head>"
                        + head
                        + "</head><body><article>"
                        + headings
                        + TEXT
                        + "</article></body></html>"))
            .metadata()
            .title());
  }

  @Test
  void theHeadingWithTheNameOfTheOutletIsNoTitle() {
    assertThat(
            title(
                "<title>Valley Notes » Archive » The Mill Bridge Opens</title>",
                "<h1>Valley Notes</h1><h2>The Mill Bridge Opens</h2>"))
        .isEqualTo("The Mill Bridge Opens");
  }

  @Test
  void aDateInTheHeadingIsNoPartOfTheTitle() {
    assertThat(
            title(
                "<meta property='og:title' content='The Mill Bridge Opens Again'>",
                "<h1>3 May 2022 The Mill Bridge Opens Again</h1>"))
        .isEqualTo("The Mill Bridge Opens Again");
  }
}
