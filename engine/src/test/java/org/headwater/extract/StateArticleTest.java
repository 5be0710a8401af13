package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Article;
import org.headwater.document.PageNote;
import org.headwater.document.Paragraph;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateArticleTest {
  private static final String FIRST =
      "The lock keeper at Hollin Weir found three otters asleep in the pump house on Monday, the"
          + " river board said.";
  private static final String SECOND =
      "The pumps stay off until the animals leave, and barges wait at the lower gate for the tide"
          + " to lift them over the sill.";
  private static final String THIRD = "A warden watches the door at night.";
  private static final String TITLE = "Otters Stop the Pumps at Hollin Weir";
  private static final String HTML = "<p>%s</p><p>%s</p><p>%s</p>".formatted(FIRST, SECOND, THIRD);

  private final PageReader reader = new PageReader();

  private Article read(String body) {
    return reader.read(Pages.html("<html><body><div id=app></div>" + body + "</body></html>"));
  }

  private static String json(String data) {
    return "<script id=__NEXT_DATA__ type='application/json'>" + data + "</script>";
  }

  private static void assertWhole(Article article) {
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.surroundings().notes()).contains(PageNote.TEXT_FROM_DATA);
    assertThat(article.paragraphs())
        .hasSize(3)
        .extracting(Paragraph::inPage)
        .containsOnly(new Span(0, 0));
  }

  @Test
  void aBodyOfHtmlBesideATitle() {
    Article article =
        read(
            json(
                "{\"props\":{\"pageProps\":{\"article\":{\"title\":\"%s\",\"publishedAt\":"
                        .formatted(TITLE)
                    + "\"2031-04-07T10:00:00Z\",\"author\":{\"name\":\"Ida Brandt\"},"
                    + "\"body\":{\"html\":\"%s\"}}}}}".formatted(HTML)));

    assertWhole(article);
    assertThat(article.metadata().byline()).containsExactly("Ida Brandt");
    assertThat(article.metadata().published()).isEqualTo(new PartialDate("2031-04-07T10:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.__INITIAL_STATE__ = {\"a\":1,\"story\":%s};",
        "window.__PRELOADED_STATE__={page:undefined,story:%s,on:true};(function(){run()})()",
        "window.__NUXT__=(function(a,b){return {layout:a,data:[{story:%s}],x:b}}(\"d\",null));",
        "Fusion.globalContent=%s;Fusion.globalContentConfig={\"source\":\"story\"};",
        "var a = {b:1}; window.__APOLLO_STATE__ = {\"Article:17\":%s};"
      })
  void theStateOfAProgram(String script) {
    String story =
        "{\"headlines\":{\"basic\":\"%s\"},\"content_elements\":[".formatted(TITLE)
            + "{\"type\":\"text\",\"content\":\"%s\"},{\"type\":\"image\",\"caption\":\"x\"},"
                .formatted(FIRST)
            + "{\"type\":\"text\",\"content\":\"%s\"},{\"type\":\"text\",\"content\":\"%s\"}]}"
                .formatted(SECOND, THIRD);

    assertWhole(read("<script>" + script.replace("%s", story) + "</script>"));
  }

  @Test
  void dataThatIsWrittenAsAString() {
    String story = "{\"headline\":\"%s\",\"articleBody\":\"%s\"}".formatted(TITLE, HTML);
    String quoted = story.replace("\"", "\\\"").replace("/", "\\u002F");

    assertWhole(read("<script>window.__S__=JSON.parse(\"" + quoted + "\")</script>"));
    assertWhole(read("<script>window.__DATA__ = \"" + quoted + "\";</script>"));
  }

  @Test
  void paragraphsOfMarkedPieces() {
    String piece = "{\"type\":\"paragraph\",\"children\":[{\"text\":\"%s\"},{\"text\":\"%s\"}]}";
    String body =
        piece.formatted(FIRST.substring(0, 20), FIRST.substring(20))
            + ","
            + piece.formatted(SECOND.substring(0, 30), SECOND.substring(30))
            + ","
            + piece.formatted(THIRD, "")
            + ",{\"type\":\"related-stories\",\"items\":[{\"text\":\"Heron on the roof\"}]}";

    assertWhole(read(json("{\"title\":\"" + TITLE + "\",\"content\":[" + body + "]}")));
  }

  @Test
  void anArrayOfStrings() {
    String body = "[\"%s\",\"%s\",\"%s\"]".formatted(FIRST, SECOND, THIRD);

    assertWhole(
        read(json("{\"x\":[{\"headline\":\"" + TITLE + "\",\"paragraphs\":" + body + "}]}")));
  }

  @Test
  void rowsOfATableThatPointAtRows() {
    String rows =
        "[{\"data\":1},{\"story\":2},{\"title\":3,\"body\":4},\"%s\",[5,6,7],\"%s\",\"%s\",\"%s\"]"
            .formatted(TITLE, FIRST, SECOND, THIRD);

    assertWhole(read(json(rows)));
  }

  @Test
  void theArticleWhoseTitleThePageStates() {
    String other =
        "{\"title\":\"Heron on the Roof\",\"body\":\"%s\"}"
            .formatted(
                HTML.replace("otters", "herons")
                    + "<p>And this one has many more words than the other story has in all.</p>");
    String own = "{\"title\":\"%s\",\"body\":\"%s\"}".formatted(TITLE, HTML);
    String head = "<meta property='og:title' content='" + TITLE + "'>";

    assertWhole(reader.read(Pages.html(head + json("[" + other + "," + own + "]"))));
  }

  @Test
  void aVisibleBodyStays() {
    String state =
        json("{\"title\":\"Heron\",\"body\":\"%s\"}".formatted(HTML.replace("otters", "herons")));

    Article article = read("<article><h1>" + TITLE + "</h1>" + HTML + "</article>" + state);

    assertThat(article.text()).contains("otters").doesNotContain("herons");
    assertThat(article.surroundings().notes()).doesNotContain(PageNote.TEXT_FROM_DATA);
  }

  @Test
  void aRequestForConsentIsNoArticle() {
    String text = FIRST + " " + SECOND + " Press here to accept all cookies.";

    assertThat(read(json("{\"title\":\"Privacy\",\"text\":\"" + text + "\"}")).text()).isEmpty();
  }

  @Test
  void dataThatIsBrokenOrDeepGivesNothing() {
    String deep = "{\"a\":".repeat(100_000);
    String arrays = "[".repeat(100_000);
    String cut = "{\"title\":\"" + TITLE + "\",\"body\":\"" + HTML;

    for (String data : new String[] {deep, arrays, cut}) {
      assertThat(read(json(data)).text()).isEmpty();
      assertThat(read("<script>window.s = " + data + "</script>").text()).isEmpty();
    }
  }

  @Test
  void aBodyDeepInsideBodiesIsFound() {
    String open = "{\"title\":\"x\",\"content\":".repeat(90);
    String own = "{\"title\":\"%s\",\"body\":\"%s\"}".formatted(TITLE, HTML);

    assertThat(read(json(open + own + "}".repeat(90))).text()).startsWith(FIRST);
  }
}
