package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCreditTest {
  private static final String TITLE = "Otters Stop the Pumps at Hollin Weir";
  private static final String FIRST =
      "The lock keeper at Hollin Weir found three otters asleep in the pump house on Monday, the"
          + " river board said in a short note to the barge owners of the valley.";
  private static final String SECOND =
      "The pumps stay off until the animals leave, and barges wait at the lower gate for the tide"
          + " to lift them over the sill, said Marta Holm, who runs the board.";
  private static final String THIRD =
      "A warden watches the door at night, and the board expects the otters to move on to the reed"
          + " beds before the weekend comes.";

  private final PageReader reader = new PageReader();

  private Article html(String first, String last) {
    return reader.read(
        Pages.html(
            "<title>%s</title><article><h1>%s</h1><p>%s</p><p>%s</p><p>%s</p>%s</article>"
                .formatted(TITLE, TITLE, first, SECOND, THIRD, last)));
  }

  private Article flattened(String first, String last) {
    return reader.read(Pages.text(String.join("\n", TITLE, first, SECOND, THIRD, last)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(Reuters); Reuters",
        "© AFP; AFP",
        "© 2019 AFP; AFP",
        "Copyright 2018 The Associated Press; AP",
        "Copyright © 2018 Reuters. All rights reserved.; Reuters",
        "Copyright 2018 The Associated Press. All rights reserved. None of this may be sold.; AP",
        "Source: Xinhua; Xinhua",
        "(Source: TASS); TASS",
        "Source: The Weir Gazette; The Weir Gazette",
        "Quelle: dpa; dpa",
        "-- BERNAMA; Bernama",
        "— Reuters; Reuters",
        "This article originally appeared on The Weir Gazette.; The Weir Gazette",
        "This story was originally published by the Weir Gazette and is used here.; Weir Gazette",
        "The post Otters Stop the Pumps appeared first on Weir Gazette.; Weir Gazette",
        "Originally published at weirgazette.example; weirgazette.example"
      })
  void aLineAfterTheTextNamesItsSource(String line, String name) {
    assertThat(html(FIRST, "<p>" + line + "</p>").metadata().credits()).containsExactly(name);
    assertThat(flattened(FIRST, line).metadata().credits()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HOLLIN (Reuters) - ; Reuters",
        "HOLLIN, April 7 (AP) — ; AP",
        "INDEPENDENT: ; INDEPENDENT",
        "Reuters: ; Reuters"
      })
  void theBeginningOfTheTextNamesItsSource(String beginning, String name) {
    assertThat(html(beginning + " " + FIRST, "").metadata().credits()).containsExactly(name);
    assertThat(flattened(beginning + " " + FIRST, "").metadata().credits()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board told Reuters on Monday that the otters are fine and that it will feed them.",
        "The bridge was first published in a list of old bridges in May 2018, said Ida Brandt.",
        "Originally published in May 2018",
        "Copyright 2018 Harbour Post",
        "The keeper comes from Lancaster, PA"
      })
  void otherLinesNameNone(String line) {
    assertThat(html(FIRST, "<p>" + line + "</p>").metadata().credits()).isEmpty();
    assertThat(flattened(FIRST, line).metadata().credits()).isEmpty();
  }

  @Test
  void thePageOfTheOutletItselfHasNoOtherSource() {
    String own = "<meta property='og:site_name' content='The Weir Gazette'>";

    assertThat(
            html(FIRST, own + "<p>This article first appeared in The Weir Gazette.</p>")
                .metadata()
                .credits())
        .isEmpty();
  }

  @Test
  void theCreditOfAPictureIsNotThatOfTheText() {
    String picture =
        "<figure><img src=x><figcaption>The weir in spring.</figcaption><p>© Reuters</p></figure>";

    assertThat(html(FIRST, picture).metadata().credits()).isEmpty();
  }
}
