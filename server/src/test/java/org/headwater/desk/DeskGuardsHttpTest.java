package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.store.FakeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not get through the desk: words of pages as markup, other machines, inner failures. */
class DeskGuardsHttpTest extends ServedDesk {
  @Test
  void nothingThatAPageSaysBecomesMarkup() {
    for (String path : List.of("/", "/story/s1", "/article/a1", "/search?q=bridge")) {
      assertThat(body(path))
          .doesNotContain("<script>alert")
          .doesNotContain("<b>fog")
          .doesNotContain("<i>Bo")
          .doesNotContain("<em>Quist")
          .doesNotContain("href=\"javascript:");
    }
    assertThat(body("/search?q=%22%3E%3Cscript%3Ealert(1)")).doesNotContain("<script>alert");
    assertThat(body("/nothing/%3Cscript%3Ealert(1)")).doesNotContain("<script>alert");
  }

  @Test
  void pagesLoadNothingFromElsewhere() {
    HttpResponse<String> answer = get("/story/s1");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.body()).doesNotContain("style=\"").doesNotContain("onclick");
    Matcher loaded = Pattern.compile("(?:src|<link[^>]*href)=\"([^\"]+)\"").matcher(answer.body());
    while (loaded.find()) {
      assertThat(get(loaded.group(1)).statusCode()).as(loaded.group(1)).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/story/s1, POST, text/html",
    "/, DELETE, text/html",
    "/api/v1/stories, POST, application/json",
    "/api/v1/stories/s1, PUT, application/json"
  })
  void theDeskCanOnlyBeRead(String path, String method, String type) throws Exception {
    HttpRequest writing =
        HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.ofString("x")).build();
    HttpResponse<String> answer = CLIENT.send(writing, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.body()).contains("This can only be read.");
  }

  @Test
  void otherNamesThanThisMachinesAreRefused() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 421".length());
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 421");
    }
  }

  @Test
  void aBrokenPageIsSaidInWordsAndReported() {
    List<Throwable> reported = new ArrayList<>();
    FakeStore broken =
        new FakeStore() {
          @Override
          public long storyCount() {
            throw new IllegalStateException("secret detail");
          }
        };
    Answer answer =
        new Site(broken, index, reported::add).answer(new Request("/", Map.of(), false));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("This page broke")
        .doesNotContain("secret detail");
    assertThat(reported).hasSize(1);
  }
}
