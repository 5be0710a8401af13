package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.search.SearchIndex;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedStory;
import org.headwater.store.InventedThread;
import org.headwater.store.StoredThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Related stories at the desk, in the interface and in the report. */
class ThreadHttpTest {
  @TempDir private Path folder;

  private final List<Throwable> failures = new ArrayList<>();
  private final FakeStore store = new FakeStore().put(InventedStory.story());
  private SearchIndex index;
  private WebServer server;

  @BeforeEach
  void start() {
    index = SearchIndex.open(folder, store);
    server =
        WebServer.start(InetAddress.getLoopbackAddress(), 0, new Site(store, index, failures::add));
  }

  @AfterEach
  void stop() {
    server.close();
    index.close();
    assertThat(failures).isEmpty();
  }

  private String body(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + server.port() + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }

  @Test
  void thePageShowsWhatCameBeforeAndAfterAndWhy() throws Exception {
    store.put("s1", InventedThread.thread());
    String page = body("/story/s1");
    String related = page.substring(page.indexOf("id=\"related\""));
    assertThat(page).contains("href=\"#related\"");
    assertThat(related)
        .containsSubsequence(
            "Before", "/story/s4", "12 days earlier", "not in this thread", "/story/s7")
        .containsSubsequence("2 days later", "another language", "Date not known", "/story/s9")
        .contains("both name Ada Quist, Varn; both speak of bridge")
        .contains("Cracks found in the bridge &lt;b&gt;at Varn&lt;/b&gt;");
  }

  @Test
  void aThreadIsFoundAgainOnlyWhenTheStoreHasChanged() {
    int[] asked = {0};
    FakeStore counting =
        new FakeStore() {
          @Override
          public Optional<StoredThread> thread(String story) {
            asked[0]++;
            return super.thread(story);
          }
        };
    counting.put(InventedStory.story()).put("s1", InventedThread.thread());
    KnownThreads known = new KnownThreads(counting);

    assertThat(known.of("s1")).isEqualTo(known.of("s1")).isPresent();
    assertThat(known.of("s2")).isEmpty();
    assertThat(asked[0]).isEqualTo(2);
    counting.put(InventedStory.story());
    known.of("s1");
    assertThat(asked[0]).isEqualTo(3);
  }

  @Test
  void aStoryAloneShowsNoEmptyPart() throws Exception {
    assertThat(body("/story/s1")).doesNotContain("Related stories", "#related");
    assertThat(body("/api/v1/stories/s1")).doesNotContain("\"thread\"");
    assertThat(body("/story/s1/report.md")).doesNotContain("Related stories");
  }

  @Test
  void theInterfaceAndTheReportHaveThemToo() throws Exception {
    store.put("s1", InventedThread.thread());
    assertThat(body("/api/v1/stories/s1"))
        .contains("\"thread\":{\"id\":\"s1\"", "\"otherLanguage\":true");
    assertThat(body("/story/s1/report.md"))
        .containsSubsequence(
            "## Related stories",
            "s4",
            "12 days earlier",
            "not in this thread",
            "in another language");
    assertThat(body("/story/s1/report.html")).containsOnlyOnce("not in this thread");
  }
}
