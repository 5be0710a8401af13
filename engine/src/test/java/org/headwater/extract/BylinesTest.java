package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
  private static final String TEXT =
      "<p>The bridge at the old mill opened again on Monday after two years of repairs, the council"
          + " said in a letter to all who live there.</p><p>Drivers had taken the long way round"
          + " over the dam, which cost many of them half an hour a day.</p>";

  private final PageReader reader = new PageReader();

  private List<String> byline(String before, String after) {
    return reader
        .read(
            Pages.html(
                "<html><body><article><h1>The Mill Bridge Opens Again</h1>"
                    + before
                    + TEXT
                    + after
                    + "</article></body></html>"))
        .metadata()
        .byline();
  }

  @Test
  void aNameBesideItsDateIsTheAuthor() {
    assertThat(byline("<p class=byline>Greta Ollsen - Dec 21, 2023 1:00 pm UTC</p>", ""))
        .containsExactly("Greta Ollsen");
  }

  @Test
  void aNameAloneWhereBylinesStandIsTheAuthor() {
    assertThat(byline("<ul class=author><li>Greta Ollsen</li></ul>", ""))
        .containsExactly("Greta Ollsen");
  }

  @Test
  void aBylineMayCloseTheText() {
    assertThat(byline("", "<p>By Greta Ollsen and Jon Marek</p>"))
        .containsExactly("Greta Ollsen", "Jon Marek");
  }

  @ParameterizedTest
  @CsvSource({
    "Staff",
    "harbourpost.example",
    "Our newsroom archive",
    "Follow us",
    "The Bridge Foundation"
  })
  void whatIsNoPersonIsNoAuthor(String line) {
    assertThat(byline("<p class=byline>By " + line + "</p>", "")).isEmpty();
  }

  private List<String> flat(String lines) {
    String page =
        "The Mill Bridge Opens Again\n"
            + lines
            + """

            The bridge at the old mill opened again on Monday after two years of repairs, the council said.
            Drivers had taken the long way round over the dam, which cost many of them half an hour a day.
            The work cost twice as much as planned because the piers stood on soft ground, it added.
            """;
    return reader.read(Pages.text(page)).metadata().byline();
  }

  @ParameterizedTest
  @CsvSource({
    "By,Greta Ollsen",
    "Author,Greta Ollsen",
    "ByGreta Ollsen,3 May 2022",
    "Greta Ollsen,3 May 2022",
    "Greta Ollsen,2 min read",
    "Greta Ollsen,Harbour reporter",
    "Veröffentlicht am 3. Mai 2022 von Greta Ollsen,Kommentare"
  })
  void linesBelowTheTitleNameTheAuthor(String first, String second) {
    assertThat(flat(first + "\n" + second)).containsExactly("Greta Ollsen");
  }

  @ParameterizedTest
  @CsvSource({"Mill Bridge,3 May 2022", "Half Hour,3 May 2022", "By Staff,3 May 2022"})
  void aSectionOrASubjectIsNoAuthor(String first, String second) {
    assertThat(flat(first + "\n" + second)).isEmpty();
  }
}
