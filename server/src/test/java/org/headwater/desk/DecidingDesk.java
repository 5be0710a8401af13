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
import org.junit.jupiter.api.io.TempDir;

/** A desk at which people may decide, as a browser sends its forms to it. */
abstract class DecidingDesk {
  @TempDir static Path folder;

  static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** What was decided, in order. */
  static final List<String> DECIDED = new ArrayList<>();

  private static final List<Throwable> FAILURES = new ArrayList<>();
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
  static final Decider DECIDER =
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
    FAILURES.clear();
    STORE.put(InventedStory.story());
    index = SearchIndex.open(folder, STORE);
    server = WebServer.start(InetAddress.getLoopbackAddress(), 0, site(DECIDER));
  }

  /**
   * The desk over the invented store.
   *
   * @param decider null for one that can only be read
   */
  static Site site(@Nullable Decider decider) {
    return new Site(STORE, index, FAILURES::add, decider);
  }

  @AfterAll
  static void stop() {
    server.close();
    index.close();
    assertThat(FAILURES).isEmpty();
  }

  @BeforeEach
  void nothingDecided() {
    DECIDED.clear();
  }

  /** A page of the desk, asked for without a network. */
  static String page(Site site, String path) {
    return new String(
        site.answer(new Request(path, Map.of(), false)).body(), StandardCharsets.UTF_8);
  }

  static HttpResponse<String> postTo(String path, String form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .headers(headers)
            .POST(BodyPublishers.ofString(form))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  static String own() {
    return "http://127.0.0.1:" + server.port();
  }

  static URI uri(String path) {
    return URI.create(own() + path);
  }
}
