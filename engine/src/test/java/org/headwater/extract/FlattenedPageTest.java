package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.Brief;
import org.headwater.document.Comment;
import org.headwater.document.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that came as text, with the noise that such pages have. */
class FlattenedPageTest {
  private final PageReader reader = new PageReader();

  private Article read(String name) {
    return reader.read(Pages.text(Pages.resource(name)));
  }

  @Test
  void captionCreditPrefixBriefsAndPromptComeApartFromTheArticle() {
    Article article = read("harbour.txt");

    assertThat(article.title())
        .isEqualTo("Harbour of Velm to close for eleven weeks while divers inspect its sea wall");
    assertThat(article.text()).startsWith("The port authority").endsWith("save one season.");
    assertThat(article.metadata().credits()).containsExactly("COURIER");
    assertThat(article.surroundings().captions())
        .containsExactly("Mayor Ilse Tormund and engineer Piet Aalders at the old pier");
    assertThat(article.surroundings().briefs())
        .extracting(Brief::text)
        .hasSize(3)
        .anyMatch(text -> text.startsWith("Teachers"));
    assertThat(article.surroundings().dropped())
        .extracting(Block::kind, Block::text)
        .contains(
            org.assertj.core.groups.Tuple.tuple(BlockKind.CREDIT, "(Photo: OSTPRESS)"),
            org.assertj.core.groups.Tuple.tuple(BlockKind.CREDIT, "COURIER:"),
            org.assertj.core.groups.Tuple.tuple(BlockKind.RELATED, "In Politics"),
            org.assertj.core.groups.Tuple.tuple(BlockKind.PROMPT, "Leave a review"));
    assertThat(article.published()).isNull();
  }

  @Test
  void commentsKeepTheirAuthorsAndStayOutOfTheBody() {
    Article article = read("quarry.txt");

    assertThat(article.title())
        .isEqualTo("Villagers of Emmerfeld Win Their Case Against the Quarry");
    assertThat(article.text()).endsWith("going to court as well.");
    assertThat(article.surroundings().comments())
        .extracting(Comment::author)
        .containsExactly("Marta", "Old Goat", "Jonas7");
    assertThat(article.surroundings().comments().get(0).text())
        .isEqualTo(article.surroundings().comments().get(1).text());
  }

  @Test
  void noTitleIsInventedAndAMonthStaysAMonth() {
    Article article = read("tunnel.txt");

    assertThat(article.title()).isNull();
    assertThat(article.published()).isEqualTo(new PartialDate("2021-03"));
    assertThat(article.text()).startsWith("The tunnel under").endsWith("buses of the valley.");
    assertThat(article.surroundings().dropped())
        .extracting(Block::text)
        .containsExactly("date 2021-03", "Share:", "Copied");
  }

  @Test
  void aCountOfCommentsAboveTheBodyBeginsNoThread() {
    String page = Pages.resource("quarry.txt");
    int body = page.indexOf("A court has told");
    String counted = page.substring(0, body) + "3 Comments\n" + page.substring(body);

    Article article = reader.read(Pages.text(counted));

    assertThat(article.text()).contains("A court has told", "going to court as well.");
    assertThat(article.surroundings().comments()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.txt", "quarry.txt", "tunnel.txt"})
  void lineEndsOfAnotherSystemChangeNothing(String name) {
    String content = Pages.resource(name);
    Article unix = reader.read(Pages.text(content));
    Article windows = reader.read(Pages.text(content.replace("\n", "\r\n")));

    assertThat(windows.text()).isEqualTo(unix.text());
    assertThat(windows.metadata()).isEqualTo(unix.metadata());
    assertThat(windows.surroundings().comments()).isEqualTo(unix.surroundings().comments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.txt", "quarry.txt", "tunnel.txt"})
  void aPageInOneLineStillGivesMostOfItsBody(String name) {
    String content = Pages.resource(name);
    Article whole = reader.read(Pages.text(content));
    Article collapsed = reader.read(Pages.text(content.replaceAll("\\s+", " ")));

    assertThat(collapsed.text()).contains(lastWords(whole.text()));
  }

  private static String lastWords(String text) {
    return text.substring(text.length() - 40);
  }
}
