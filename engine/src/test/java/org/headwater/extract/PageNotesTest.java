package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Article;
import org.headwater.document.PageNote;
import org.junit.jupiter.api.Test;

class PageNotesTest {
  private static final String TEXT =
      "<p>The bridge at the old mill opened again on Monday after two years of repairs, the council"
          + " said in a letter to all who live there.</p><p>Drivers had taken the long way round"
          + " over the dam, which cost many of them half an hour a day.</p><p>The work cost twice as"
          + " much as planned because the piers stood on soft ground, and the rest of the money has"
          + " to come from the toll.</p>";
  private static final String STORY =
      "<article><h1>The Mill Bridge Opens Again</h1>" + TEXT + "</article>";

  private final PageReader reader = new PageReader();

  private Article read(String head, String body) {
    return reader.read(
        Pages.html("<html><head>" + head + "</head><body>" + body + "</body></html>"));
  }

  private List<PageNote> notes(String head, String body) {
    return read(head, body).surroundings().notes();
  }

  @Test
  void aPlainArticleHasNone() {
    assertThat(notes("", STORY)).isEmpty();
  }

  @Test
  void aClosedArticleSaysSo() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"isAccessibleForFree\":\"False\"}</script>";

    assertThat(notes(data, STORY)).containsExactly(PageNote.PAYWALL);
    assertThat(notes("", STORY + "<div class=paywall><p>Subscribe to read the rest.</p></div>"))
        .containsExactly(PageNote.PAYWALL);
  }

  @Test
  void aWallOfConsentIsNoArticle() {
    String wall =
        "<div><h2>We value your privacy</h2><p>We and our partners store information.</p>"
            + "<button>Accept all cookies</button></div>";

    assertThat(notes("", wall)).contains(PageNote.CONSENT_WALL);
  }

  @Test
  void aBannerOfConsentOverAnArticleIsNotSaid() {
    String banner =
        "<div class=cookie-banner><p>We value your privacy. Accept all cookies</p></div>";

    assertThat(notes("", banner + STORY)).doesNotContain(PageNote.CONSENT_WALL);
  }

  @Test
  void aPageThatNeedsItsScriptsSaysSo() {
    String body = "<div id=root></div><p>Please enable JavaScript.</p><script>run()</script>";

    Article article = read("", body);

    assertThat(article.text()).doesNotContain("bridge");
    assertThat(article.surroundings().notes()).contains(PageNote.SCRIPT_ONLY);
  }

  @Test
  void theTextOfAPageWithoutOneComesFromItsData() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + TEXT
            + "\"}</script>";

    Article article = read(data, "<div id=root></div>");

    assertThat(article.text()).startsWith("The bridge at the old mill").contains("\n\nDrivers");
    assertThat(article.paragraphs()).hasSize(3);
    assertThat(article.surroundings().notes()).contains(PageNote.TEXT_FROM_DATA);
  }

  @Test
  void brokenDataGivesNoText() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":</script>";

    assertThat(read(data, "<div id=root></div>").text()).isEmpty();
  }

  @Test
  void aRunningReportIsNamed() {
    String data = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\"}</script>";

    assertThat(notes(data, STORY)).containsExactly(PageNote.LIVE_BLOG);
  }

  @Test
  void theSecondArticleOfAnEndlessPageIsLeftOut() {
    String second =
        "<article><h1>A Heron Nests on the Town Hall</h1><p>A heron has built its nest on the roof"
            + " of the town hall, and the clerks now leave by the back door every day.</p></article>";

    Article article = read("", STORY + second);

    assertThat(article.title()).isEqualTo("The Mill Bridge Opens Again");
    assertThat(article.text()).contains("soft ground").doesNotContain("heron", "Heron");
    assertThat(article.surroundings().notes()).containsExactly(PageNote.FURTHER_ARTICLE);
  }

  @Test
  void anArticleThatGoesOnElsewhereSaysSo() {
    String head =
        "<link rel=canonical href='https://harbourpost.example/mill-bridge.html'>"
            + "<link rel=next href='https://harbourpost.example/mill-bridge/2'>";
    String other =
        "<link rel=canonical href='https://harbourpost.example/mill-bridge.html'>"
            + "<link rel=next href='https://harbourpost.example/heron-nests'>";

    assertThat(notes(head, STORY)).containsExactly(PageNote.PAGED);
    assertThat(notes(other, STORY)).isEmpty();
  }

  @Test
  void pagesForPhonesAreReadAsOthers() {
    Article article =
        reader.read(
            Pages.html(
                "<!doctype html><html amp><body><amp-sidebar><ul><li><a>Home</a></li></ul>"
                    + "</amp-sidebar>"
                    + STORY
                    + "<amp-ad></amp-ad></body></html>"));

    assertThat(article.text()).startsWith("The bridge").endsWith("from the toll.");
  }
}
