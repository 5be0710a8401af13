package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms of a story decide, and where its pages show them. */
class DecideHttpTest extends DecidingDesk {
  @Test
  void theAuditTellsWhatChangedAndWhoDecided() {
    assertThat(page(site(DECIDER), "/story/s1"))
        .contains("a9 went from s9 to s1", "by decision 1", "s7 went into s1", "by the program")
        .contains("a1 Varn Gazette (0.80): both have varn", "&lt;b&gt;ours&lt;/b&gt;", "by Ida")
        .contains("undone by 2", "aria-label=\"Undo decision 2\"")
        .doesNotContain("aria-label=\"Undo decision 1\"", "<b>ours");
  }

  @Test
  void aDeskThatOnlyReadsShowsNoForms() {
    Site reading = site(null);
    assertThat(page(reading, "/story/s1"))
        .contains("s7 went into s1")
        .doesNotContain("method=\"post\"");
    assertThat(reading.takes("/decide")).isFalse();
  }

  @Test
  void thePageOfAnArticleLetsPeopleDecideAboutItWhereTheyMay() {
    assertThat(page(site(DECIDER), "/article/a1"))
        .contains("name=\"story\" value=\"s1\"", "name=\"article\" value=\"a1\"", "Keep it in s1");
    assertThat(page(site(null), "/article/a1")).doesNotContain("method=\"post\"");
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

  private static HttpResponse<String> post(String form, String... headers)
      throws IOException, InterruptedException {
    return postTo("/decide", form, headers);
  }
}
