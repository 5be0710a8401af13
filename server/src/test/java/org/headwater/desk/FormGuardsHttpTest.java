package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms are taken at all: those of the own pages, and nothing but forms. */
class FormGuardsHttpTest extends DecidingDesk {
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
    String other = value.replace("{own}", own().substring("http://".length()));
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

  private static HttpResponse<String> post(String form, String... headers)
      throws IOException, InterruptedException {
    return postTo("/decide", form, headers);
  }
}
