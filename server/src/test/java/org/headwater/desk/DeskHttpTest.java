package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.api.Json;
import org.headwater.api.StoredArticleJson;
import org.headwater.api.StoredStoryJson;
import org.headwater.store.InventedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk as a browser meets it. */
class DeskHttpTest extends ServedDesk {
  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf", "md"})
  void aStoryCanBeTakenAlongAsAReport(String format) {
    assertThat(body("/story/s1")).contains("/story/s1/report." + format);
    HttpResponse<String> report = get("/story/s1/report." + format);
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.headers().firstValue("content-type").orElseThrow())
        .contains(format.equals("md") ? "markdown" : format);
    assertThat(get("/story/s99/report." + format).statusCode()).isEqualTo(404);
    assertThat(get("/story/s1/report.doc").statusCode()).isEqualTo(404);
  }

  @Test
  void twoPartiesHaveAPage() {
    assertThat(body("/pair")).contains("Two countries, or two actors");
    assertThat(body("/pair?a=Ada%20Quist&b=%3Cb%3E"))
        .contains("No story names both.", "&lt;b&gt;")
        .doesNotContain("<b>");
    assertThat(get("/api/v1/events?a=Ada%20Quist&b=Varn").body()).contains("\"events\":[]");
    assertThat(get("/api/v1/events?a=x").statusCode()).isEqualTo(400);
  }

  @Test
  void theFirstPageShowsStoriesWithOutletsOriginsAndReprints() {
    String page = body("/");
    assertThat(text(page))
        .contains("2 pages", "2 outlets", "1 to 2 independent origins", "1 reprint")
        .contains("1 disputed claim");
    assertThat(page).contains("href=\"/story/s1\"");
  }

  @Test
  void theStoryShowsWhoCarriesEachClaimAndWhere() {
    String page = body("/story/s1");
    assertThat(page).contains("<dl class=\"difference contradiction\">");
    assertThat(text(page))
        .contains(
            "Varn Gazette: quotes a source, Twelve", "page 2 (VARN RADIO): says so itself, Fifteen")
        .contains("They differ in the number")
        .contains("page 2 (VARN RADIO) shares passages with Varn Gazette")
        .contains("which came first is not known")
        .contains("both name the mayor <em>Quist</em>")
        .contains("denies, or quotes a denial");
  }

  @Test
  void theStoryShowsBackgroundApartAndWhatIsLeftOutOrGoesRound() {
    assertThat(text(body("/story/s1")))
        .contains("Background: what was so before, or always is (1)")
        .contains("Varn Gazette does not mention the denial that its source has")
        .contains("Varn Gazette cites Varn Radio")
        .contains("Varn Radio cites Varn Gazette")
        .contains("A headline says otherwise than its text")
        .contains("the number changed Ten → Twelve Varn Gazette in a new version of the page")
        .contains("withdrawn Varn has no bridge. Varn Gazette in version 2 of the page")
        .contains("How they name the same Ada Quist mayor Ada Quist");
  }

  @Test
  void whatWasWithdrawnLeadsToTheVersionThatSaidIt() {
    assertThat(body("/story/s1")).contains("/article/a1?version=1&amp;span=2-21#lit");
    assertThat(body("/api/v1/stories/s1"))
        .contains("\"before\":{\"article\":\"a1\",\"version\":1,\"start\":2,\"end\":21}");
  }

  @Test
  void aCellLeadsToTheWordsLitInTheArticle() {
    Matcher cell =
        Pattern.compile(
                "href=\"(/article/a1\\?span=[^\"#]+)#lit\"[^>]*title=\"Varn Gazette: quotes a source\"")
            .matcher(body("/story/s1"));
    assertThat(cell.find()).isTrue();
    String article = body(cell.group(1));
    assertThat(text(article)).contains("Lit below: The bridge at Varn was closed");
    assertThat(article).contains("<mark id=\"lit\"");
  }

  @Test
  void aValueInWhichThePagesDifferLeadsToItsWords() {
    Matcher value =
        Pattern.compile(
                "<b>Fifteen</b> <span class=\"by\"><a href=\"(/article/a2\\?span=[^\"#]+)#lit\"")
            .matcher(body("/story/s1"));
    assertThat(value.find()).isTrue();
    assertThat(text(body(value.group(1)))).contains("Lit below: Fifteen Show");
  }

  @Test
  void aClaimCanBeLinkedToUnfolded() {
    assertThat(body("/story/s1")).doesNotContain("<details class=\"why\" open");
    assertThat(body("/story/s1?claim=c1")).containsOnlyOnce("<details class=\"why\" open");
  }

  @Test
  void theArticleShowsWhatStoodAroundIt() {
    assertThat(text(body("/article/a1")))
        .contains("The bridge in the morning <b>fog</b>.")
        .contains("3 readers' comments", "same text as no. 3", "same text as no. 1")
        .contains("share Share: Copied");
  }

  @Test
  void aPageWithoutTitleIsCalledByItsFirstWords() {
    assertThat(text(body("/article/a2")))
        .contains("The page gives no title; these are its first words.");
  }

  @Test
  void searchMarksTheWordsAndSaysWhatItDidNotUnderstand() {
    assertThat(body("/search?q=fifteen")).contains("<span class=\"hit\">Fifteen</span>");
    assertThat(text(body("/search?q=lorries")))
        .contains("VARN RADIO, May 2025", "in the story Bridge");
    assertThat(text(body("/search?q=colour:red"))).contains("There is no field “colour:”");
    assertThat(text(body("/search?q=unheardof"))).contains("Nothing was found.");
  }

  @Test
  void theSearchInterfaceAnswersInJson() {
    HttpResponse<String> good = get("/api/v1/search?q=lorries&limit=1");
    assertThat(good.headers().firstValue("Content-Type"))
        .hasValue("application/json; charset=utf-8");
    assertThat(good.body()).contains("\"total\":4", "\"kind\":\"claim\",\"id\":\"s1/c2\"");
    HttpResponse<String> bad = get("/api/v1/search?q=(a");
    assertThat(bad.statusCode()).isEqualTo(400);
    assertThat(bad.body()).contains("\"start\":0,\"end\":1,\"message\":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/story/s99",
        "/story/",
        "/article/a99",
        "/static/desk.java",
        "/static/../desk.css",
        "/search/more",
        "/%00"
      })
  void whatIsNotThereIsNotFoundInWords(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).isNotEmpty().doesNotContain("Exception");
  }

  @Test
  void theInterfaceGivesStoriesAndArticlesAsTheCommandsPrintThem() {
    assertThat(body("/api/v1/stories"))
        .startsWith("{\"stories\":[{\"story\":\"s1\"")
        .doesNotContain("next");
    assertThat(body("/api/v1/stories?after=s1")).isEqualTo("{\"stories\":[]}");
    assertThat(body("/api/v1/stories/s1"))
        .isEqualTo(Json.text(StoredStoryJson.of(InventedStory.story())));
    assertThat(body("/api/v1/articles/a1"))
        .isEqualTo(Json.text(StoredArticleJson.of(InventedStory.first())));
    assertThat(get("/api/v1/articles/a99").statusCode()).isEqualTo(404);
  }

  @Test
  void theInterfaceSaysInJsonThatSomethingIsNotThere() {
    HttpResponse<String> answer = get("/api/v1/nothing");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("{\"error\":");
  }

  @Test
  void everyLinkOfTheStoryLeadsSomewhere() {
    Matcher link = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)").matcher(body("/story/s1"));
    int met = 0;
    while (link.find()) {
      String path = link.group(1).replace("&amp;", "&");
      assertThat(get(path).statusCode()).as(path).isEqualTo(200);
      met++;
    }
    assertThat(met).isGreaterThan(20);
  }

  @Test
  void aPartOfAnArticleIsGivenToAScriptThatAsks() throws Exception {
    HttpRequest asked =
        HttpRequest.newBuilder(uri("/article/a1?span=2-12&excerpt=1"))
            .header("HX-Request", "true")
            .build();
    assertThat(CLIENT.send(asked, BodyHandlers.ofString()).body())
        .doesNotContain("<html")
        .contains("<mark id=\"lit\"");
  }

  @Test
  void healthCountsStories() {
    assertThat(body("/health")).contains("\"status\":\"up\",\"stories\":1");
  }
}
