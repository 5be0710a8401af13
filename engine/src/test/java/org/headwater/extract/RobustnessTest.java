package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Article;
import org.headwater.document.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody would write, and pages that arrived in pieces. */
class RobustnessTest {
  private static final String SENTENCE =
      "The minister said on Monday that the bridge would be closed for repairs until spring. ";

  private final PageReader reader = new PageReader();

  static List<PageText> oddPages() {
    return List.of(
        Pages.html("<div>".repeat(100_000) + SENTENCE),
        Pages.html("<b>".repeat(30_000) + SENTENCE),
        Pages.html("<p><b><i><div>".repeat(5_000) + SENTENCE),
        Pages.html("<table><tr><td>".repeat(5_000) + SENTENCE),
        Pages.html("<p class='" + "x ".repeat(5_000_000) + "'>" + SENTENCE),
        Pages.html("<p title='" + "(((".repeat(100_000) + "'>" + SENTENCE),
        Pages.html("< ".repeat(100_000) + SENTENCE),
        Pages.html("a<br>".repeat(3_000) + SENTENCE),
        Pages.text(SENTENCE.repeat(3_000)),
        Pages.text("x".repeat(2_000_000) + " " + SENTENCE),
        Pages.text("(Photo: ".repeat(5_000) + SENTENCE),
        Pages.text("\u0000\ud800 \udc00\n\ufffe" + SENTENCE),
        Pages.text("6 Comments\n".repeat(2_000) + SENTENCE));
  }

  @ParameterizedTest
  @MethodSource("oddPages")
  void nothingOfAnOddPageIsLost(PageText page) {
    assertThat(PageBlocks.of(page).visible()).contains(SENTENCE.strip());
    assertThat(reader.blocks(page)).isNotEmpty();
  }

  static List<PageText> oddData() {
    String table = "[{\"title\":1,\"body\":2},\"The plan for the city\",[" + "2,".repeat(20_000);
    String state = "<script id='__NEXT_DATA__' type='application/json'>";
    String article = "{\"headline\":\"The bridge\",\"body\":\"";
    return List.of(
        Pages.html(state + table + "2]]</script>"),
        Pages.html(state + article + "\\r\\n\\n".repeat(50_000) + SENTENCE + "\"}</script>"),
        Pages.html(state + article + SENTENCE.repeat(9) + "\",\"datePublished\":1e300}</script>"),
        Pages.html("<title>Bridge is closed again" + " | x".repeat(20_000) + "</title><p>Wait"),
        Pages.html("<p>" + SENTENCE.repeat(9) + "<p>© " + "-".repeat(1_998)),
        Pages.text(SENTENCE.repeat(9) + "\n\n© " + "-".repeat(1_998)));
  }

  @ParameterizedTest
  @MethodSource("oddData")
  void whatAPageSaysAboutItselfMayBeAnything(PageText page) {
    assertThat(reader.read(page).id()).isEqualTo("p");
  }

  @Test
  void aPageCutAnywhereIsRead() {
    String html = Pages.resource("ferry.html");
    for (int end = 0; end < html.length(); end += 211) {
      Article article = reader.read(Pages.html(html.substring(0, end)));
      assertThat(article.id()).isEqualTo("p");
    }
    String most = html.substring(0, html.indexOf("We only wanted"));
    assertThat(reader.read(Pages.html(most)).text()).contains("until the year after next.");
  }

  @Test
  void aPageWithoutAnArticleHasNoText() {
    Article article = reader.read(Pages.html("<nav><a href='/'>Home</a></nav>"));

    assertThat(article.text()).isEmpty();
    assertThat(article.surroundings().dropped()).hasSize(1);
  }
}
