package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.headwater.search.SearchIndex;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A desk over the {@link InventedStory}, as a browser meets it. */
abstract class ServedDesk {
  @TempDir static Path folder;

  static final HttpClient CLIENT = HttpClient.newHttpClient();
  static final List<Throwable> FAILURES = new ArrayList<>();
  static SearchIndex index;
  static WebServer server;

  @BeforeAll
  static void start() {
    FAILURES.clear();
    FakeStore store = new FakeStore().put(InventedStory.story());
    index = SearchIndex.open(folder, store);
    Site site = new Site(store, index, FAILURES::add);
    server = WebServer.start(InetAddress.getLoopbackAddress(), 0, site);
  }

  @AfterAll
  static void stop() {
    server.close();
    index.close();
    assertThat(FAILURES).isEmpty();
  }

  /** The words of a page, without its elements. */
  static String text(String html) {
    return html.replaceAll("<[^>]+>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  static String body(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isIn(200, 404);
    return answer.body();
  }

  static HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
