package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwater.search.SearchIndex;
import org.headwater.store.Decision;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedStory;
import org.headwater.store.OutletWish;
import org.headwater.store.StoreException;
import org.headwater.store.StoryChange;
import org.headwater.store.StoryHistory;
import org.headwater.store.Wish;
import org.headwater.story.Change;
import org.headwater.story.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of the desk as a browser sends them. */
class DecideHttpTest {
  @TempDir private static Path folder;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<String> DECIDED = new ArrayList<>();
  private static SearchIndex index;
  private static WebServer server;

  private static final FakeStore STORE =
      new FakeStore() {
        @Override
        public StoryHistory historyOfStory(String story) {
          return new StoryHistory(
              List.of(
                  new StoryChange(1, new Change.Moved("a9", "s9", "s1", null), 1L),
                  new StoryChange(
                      2, new Change.Merged("s7", "s1", new Why("a1", 0.8, List.of("varn"))), null)),
              List.of(
                  new Decision(
                      1,
                      "move",
                      "a9",
                      "s1",
                      "belongs",
                      "it's <b>ours</b>",
                      "Ida",
                      null,
                      2L,
                      8L,
                      null),
                  new Decision(2, "undo", "1", null, "undone", null, null, 1L, null, null, null)));
        }
      };

  /** Refuses what is about article a99. */
  private static final Decider DECIDER =
      new Decider() {
        @Override
        public Decision decide(List<Wish> wishes, @Nullable String note) {
          if (wishes.contains(new Wish.Pin("a99"))) {
            throw new StoreException("there is no article a99");
          }
          note(wishes, note);
          return new Decision(3, "pin", "a1", "s1", "belongs", note, null, null, null, null, null);
        }

        @Override
        public void say(List<OutletWish> wishes, @Nullable String note) {
          note(wishes, note);
        }

        private static void note(List<?> wishes, @Nullable String note) {
          wishes.forEach(wish -> DECIDED.add(wish + (note == null ? "" : " because " + note)));
        }
      };

  @BeforeAll
  static void start() {
    STORE.put(InventedStory.story());
    index = SearchIndex.open(folder, STORE);
    server = WebServer.start(InetAddress.getLoopbackAddress(), 0, site(DECIDER));
  }

  /**
   * The desk over the invented store.
   *
   * @param decider null for one that can only be read
   */
  private static Site site(@Nullable Decider decider) {
    return new Site(STORE, index, Throwable::printStackTrace, decider);
  }

  @AfterAll
  static void stop() {
    server.close();
    index.close();
  }

  @BeforeEach
  void nothingDecided() {
    DECIDED.clear();
  }

  @Test
  void theAuditTellsWhatChangedAndWhoDecided() throws Exception {
    String page =
        CLIENT
            .send(HttpRequest.newBuilder(uri("/story/s1")).build(), BodyHandlers.ofString())
            .body();
    assertThat(page)
        .contains("a9 went from s9 to s1", "by decision 1", "s7 went into s1", "by the program")
        .contains("a1 Varn Gazette (0.80): both have varn", "&lt;b&gt;ours&lt;/b&gt;", "by Ida")
        .contains("undone by 2", "aria-label=\"Undo decision 2\"")
        .doesNotContain("aria-label=\"Undo decision 1\"", "<b>ours");
  }

  @Test
  void aDeskThatOnlyReadsShowsNoForms() {
    Site reading = site(null);
    byte[] page = reading.answer(new Request("/story/s1", Map.of(), false)).body();
    assertThat(new String(page, StandardCharsets.UTF_8))
        .contains("s7 went into s1")
        .doesNotContain("method=\"post\"");
    assertThat(reading.takes("/decide")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "do=pin&article=a1&story=s1; Pin[article=a1]",
        "do=move&article=a1&into=s4&note=a+b%26c&story=s1;"
            + " Move[article=a1, story=s4] because a b&c",
        "do=move&article=a1&article=a2&into=new&story=s1; Split[story=s1, articles=[a1, a2]]",
        "do=split&article=a2&story=s1&into=&note=+; Split[story=s1, articles=[a2]]",
        "do=merge&story=s1&into=s4; Merge[story=s1, into=s4]",
        "do=undo&decision=3&story=s1; Undo[decision=3]",
      })
  void aFormDecidesAndLeadsBackToTheStory(String form, String wish) throws Exception {
    HttpResponse<String> answer = post(form, "Origin", own());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/story/s1#audit");
    assertThat(DECIDED).containsExactly(wish);
  }

  @Test
  void severalMarkedPagesAreDecidedTogether() throws Exception {
    post("do=move&article=a1&article=a2&into=s4&story=s1", "Origin", own());
    assertThat(DECIDED).containsExactly("Move[article=a1, story=s4]", "Move[article=a2, story=s4]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "do=pin&article=a99; There is no article a99.",
        "do=pin&article=a1&article=a99; There is no article a99.",
        "do=pin; No page is marked.",
        "do=move&article=a1; The form does not say which story.",
        "do=undo&decision=x; There is no decision of number x.",
        "do=burn; The form does not say what to decide.",
        "''; The form does not say what to decide.",
      })
  void whatCannotBeDecidedIsSaidInWords(String form, String sentence) throws Exception {
    HttpResponse<String> answer = post(form, "Origin", own());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Not decided", sentence);
    assertThat(DECIDED).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, http://127.0.0.1:1",
    "Origin, https://{own}",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none",
    "Accept, text/html",
  })
  void aFormFromElsewhereIsRefused(String header, String value) throws Exception {
    String other = value.replace("{own}", "127.0.0.1:" + server.port());
    assertThat(post("do=pin&article=a1", header, other).statusCode()).isEqualTo(403);
    assertThat(
            post("do=pin&article=a1", "Sec-Fetch-Site", "cross-site", "Origin", own()).statusCode())
        .isEqualTo(403);
    assertThat(DECIDED).isEmpty();
  }

  @Test
  void aBrowserMaySayInEitherWayWhereAFormComesFrom() throws Exception {
    assertThat(post("do=pin&article=a1", "Sec-Fetch-Site", "same-origin").statusCode())
        .isEqualTo(303);
    assertThat(
            post("do=pin&article=a1", "Sec-Fetch-Site", "same-origin", "Origin", own())
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void whatIsNoFormIsRefused() throws Exception {
    assertThat(post("x".repeat(70_000), "Origin", own()).statusCode()).isEqualTo(413);
    assertThat(post("do=pin&article=%zz", "Origin", own()).statusCode()).isEqualTo(400);
    HttpRequest json =
        HttpRequest.newBuilder(uri("/decide"))
            .header("Origin", own())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    assertThat(CLIENT.send(json, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
    assertThat(DECIDED).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "outlet=Quay+Post&owner=Sluice+Sons&grade=&note=seen;"
            + " Own[outlet=Quay Post, owner=Sluice Sons] because seen",
        "outlet=Quay+Post&owner=None&grade=; Own[outlet=Quay Post, owner=null]",
        "outlet=Quay+Post&owner=&grade=b; Rely[outlet=Quay Post, grade=B]",
        "outlet=Quay+Post&grade=none; Rely[outlet=Quay Post, grade=null]",
      })
  void aFormSaysWhoOwnsAnOutletAndHowFarItIsReliedOn(String form, String wish) throws Exception {
    HttpResponse<String> answer = postTo("/outlet", form, "Origin", own());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/sources");
    assertThat(DECIDED).containsExactly(wish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "outlet=Quay+Post&owner=&grade=; names neither an owner nor a grade",
        "outlet=Quay+Post&owner=Sluice&grade=Q; There is no grade Q: a grade is one of A to F",
        "outlet=&grade=A; The outlet has no name.",
      })
  void anOutletsFormThatSaysNothingIsRefused(String form, String sentence) throws Exception {
    HttpResponse<String> answer = postTo("/outlet", form, "Origin", own());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains(sentence);
    assertThat(DECIDED).isEmpty();
    assertThat(postTo("/outlet", form, "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
  }

  @Test
  void thePageOfAnArticleLetsPeopleDecideAboutItWhereTheyMay() {
    assertThat(article(site(DECIDER)))
        .contains("name=\"story\" value=\"s1\"", "name=\"article\" value=\"a1\"", "Keep it in s1");
    assertThat(article(site(null))).doesNotContain("method=\"post\"");
  }

  private static String article(Site site) {
    return new String(
        site.answer(new Request("/article/a1", Map.of(), false)).body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> post(String form, String... headers)
      throws IOException, InterruptedException {
    return postTo("/decide", form, headers);
  }

  private static HttpResponse<String> postTo(String path, String form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .headers(headers)
            .POST(BodyPublishers.ofString(form))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String own() {
    return "http://127.0.0.1:" + server.port();
  }

  private static URI uri(String path) {
    return URI.create(own() + path);
  }
}
