package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.headwater.document.Article;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
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

    assertThat(reader.account(Pages.html(page)).candidates())
        .filteredOn(candidate -> candidate.fact().equals("published"))
        .extracting(Candidate::value, Candidate::from, Candidate::chosen)
        .containsExactly(
            tuple("2022-01-24T10:00:00Z", "meta article:published_time", true),
            tuple("2022-01-25", "meta date", false));
  }

  private static String flat(String dateline) {
    return "The Mill Bridge Opens Again\n" + dateline + "\n" + TEXT.replaceAll("</?p>", "\n");
  }

  @Test
  void aYearThatIsGluedToWhatFollowsIsRead() {
    assertThat(reader.read(Pages.text(flat("Greta OllsenMay 05, 20232 Shares"))).published())
        .isEqualTo(new PartialDate("2023-05-05"));
    assertThat(reader.read(Pages.text(flat("22. Mai 201922. Mai 2019 von Greta"))).published())
        .isEqualTo(new PartialDate("2019-05-22"));
    assertThat(reader.read(Pages.text(flat("By Greta Ollsen - 12/22/23 12:24 PM ET"))).published())
        .isEqualTo(new PartialDate("2023-12-22"));
  }

  @Test
  void aLineBeneathTheTextMaySayWhenItWasPublished() {
    String page =
        flat("") + "\nMore of it\nFeedback\nPublished: 3 December 2019\nUpdated: 6 May 2020";

    assertThat(reader.read(Pages.text(page)).published()).isEqualTo(new PartialDate("2019-12-03"));
  }

  @Test
  void aChangeIsNotTakenWhereAPublicationIsShown() {
    assertThat(reader.read(Pages.text(flat("Updated 6 May 2020\n4 May 2020"))).published())
        .isEqualTo(new PartialDate("2020-05-04"));
    assertThat(reader.account(Pages.text(flat("Updated 6 May 2020"))).candidates())
        .contains(
            new Candidate(
                "published",
                "2020-05-06",
                "line",
                "Updated 6 May 2020",
                new Span(28, 46),
                true,
                "only a date of change is shown"));
  }

  @Test
  void theStatedMomentIsShownByTheClockOfTheOutlet() {
    String head = "<meta property='article:published_time' content='2023-12-22T04:00:41Z'>";

    assertThat(published("<html>", head, "<p>Dec. 21, 2023 11:00 pm EST</p>", TEXT))
        .isEqualTo(new PartialDate("2023-12-21"));
    assertThat(published("<html>", head, "<p>Dec. 21, 2023 11:07 pm EST</p>", TEXT))
        .isEqualTo(new PartialDate("2023-12-22T04:00:41Z"));
  }

  @Test
  void anAgencysNumberTellsItsDay() {
    assertThat(reader.read(Pages.text(flat("") + "\n© dpa-infocom, dpa:201227-99-123456/3")))
        .extracting(Article::published)
        .isEqualTo(new PartialDate("2020-12-27"));
  }
}
