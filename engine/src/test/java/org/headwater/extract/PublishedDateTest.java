package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Article;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedDateTest {
  private static final String TEXT =
      "<p>The bridge at the old mill opened again on Monday after two years of repairs, the council"
          + " said in a letter to all who live there.</p><p>Drivers had taken the long way round"
          + " over the dam, which cost many of them half an hour a day.</p>";

  private final PageReader reader = new PageReader();

  private @Nullable PartialDate published(String root, String head, String before, String text) {
    String page =
        root
            + "<head>"
            + head
            + "</head><body><article><h1>The Mill Bridge Opens Again</h1>"
            + before
            + text
            + "</article></body></html>";
    Article article = reader.read(Pages.html(page));
    return article.published();
  }

  @Test
  void theSameInstantByTheOutletsOwnClockIsPreferred() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":"
            + "\"2019-10-18T22:04:00Z\"}</script>"
            + "<meta name=date content='2019-10-19T00:04:00+02:00'>";

    assertThat(published("<html>", head, "", TEXT))
        .isEqualTo(new PartialDate("2019-10-19T00:04:00+02:00"));
  }

  @Test
  void dataWhoseQuotesAreEntitiesIsRead() {
    String head =
        "<script type='application/ld+json'>{&quot;@type&quot;:&quot;NewsArticle&quot;,"
            + "&quot;datePublished&quot;:&quot;2023-12-05&quot;}</script>";

    assertThat(published("<html>", head, "", TEXT)).isEqualTo(new PartialDate("2023-12-05"));
  }

  @Test
  void propertiesOfRdfaCount() {
    String before = "<span property='schema:datePublished' content='2022-01-28'></span>";

    assertThat(published("<html>", "", before, TEXT)).isEqualTo(new PartialDate("2022-01-28"));
  }

  @Test
  void theLanguageOfThePageOrdersDayAndMonth() {
    String before = "<p class=date>02/10/2020</p>";

    assertThat(published("<html lang=en-GB>", "", before, TEXT))
        .isEqualTo(new PartialDate("2020-10-02"));
    assertThat(published("<html lang=en-US>", "", before, TEXT))
        .isEqualTo(new PartialDate("2020-02-10"));
    assertThat(published("<html lang=en>", "", before, TEXT)).isNull();
  }

  @Test
  void aTextMayOpenWithItsDateline() {
    String opening = "<p>Press release of 25 January 2022 | Hollin – " + TEXT.substring(3);

    assertThat(published("<html>", "", "", opening)).isEqualTo(new PartialDate("2022-01-25"));
  }

  @Test
  void aDayToldInASentenceIsNotThatOfPublication() {
    String opening = "<p>On 25 January 2022 the dam was closed. " + TEXT.substring(3);

    assertThat(published("<html>", "", "", opening)).isNull();
  }

  @Test
  void everyCandidateIsKeptWithItsEvidence() {
    String page =
        "<html><head><meta name=date content='2022-01-25'>"
            + "<meta property='article:published_time' content='2022-01-24T10:00:00Z'></head>"
            + "<body><article><h1>The Mill Bridge Opens Again</h1>"
            + TEXT
            + "</article></body>";

    assertThat(reader.candidates(Pages.html(page)))
        .containsExactly(
            new Candidate("published", "2022-01-24T10:00:00Z", "meta article:published_time"),
            new Candidate("published", "2022-01-25", "meta date"));
  }
}
