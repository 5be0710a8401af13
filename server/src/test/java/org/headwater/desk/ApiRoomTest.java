package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwater.search.SearchIndex;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedStory;
import org.headwater.store.StoredStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the interface says to those who ask it wrongly. */
class ApiRoomTest {
  @TempDir private Path folder;

  private final List<Throwable> failures = new ArrayList<>();
  private final FakeStore store = new FakeStore().put(InventedStory.story());
  private SearchIndex index;
  private Site site;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder, store);
    site = new Site(store, index, failures::add);
  }

  @AfterEach
  void close() {
    index.close();
    assertThat(failures).isEmpty();
  }

  private void isAnswered(String path, Map<String, String> parameters, int status, String words) {
    Answer answer = site.answer(new Request(path, parameters, false));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "0", "1.5", "\u0663"})
  void aLimitThatIsNoneIsSaid(String limit) {
    Map<String, String> asked = Map.of("limit", limit, "q", "bridge");
    isAnswered("/api/v1/stories", asked, 400, "limit has to be a number from 1 to 500");
    isAnswered("/api/v1/search", asked, 400, "limit has to be a number from 1 to 500");
  }

  @Test
  void moreThanTheMostIsTheMost() {
    isAnswered("/api/v1/stories", Map.of("limit", "99999999999"), 200, "\"story\":\"s1\"");
  }

  @Test
  void anUnknownPlaceToGoOnFromIsSaid() {
    isAnswered("/api/v1/stories", Map.of("after", "s77"), 400, "there is no story s77");
    isAnswered("/api/v1/stories", Map.of("after", "s1"), 200, "\"stories\":[]");
    isAnswered("/", Map.of("after", "s77"), 200, "1 disputed claim");
  }

  @Test
  void anArticleIsGivenInAVersion() {
    isAnswered("/api/v1/articles/a1", Map.of("version", "1"), 200, "\"versions\":1");
    isAnswered("/article/a1", Map.of("version", "1"), 200, "Varn");
    isAnswered("/api/v1/articles/a1", Map.of("version", "2"), 404, "no article a1");
    isAnswered("/article/a1", Map.of("version", "x"), 404, "no article a1");
  }

  @Test
  void aStoryWhoseEvidenceIsStillToComeIsAPlaceToGoOnFrom() {
    StoredStory whole = InventedStory.story();
    store.put(new StoredStory("s10", true, null, whole.articles(), whole.reuse(), null));
    isAnswered("/api/v1/stories", Map.of("after", "s10"), 200, "\"stories\":[]");
    isAnswered("/", Map.of("after", "s77"), 200, "1 disputed claim");
    Answer behind = site.answer(new Request("/", Map.of("after", "s10"), false));
    assertThat(new String(behind.body(), StandardCharsets.UTF_8)).doesNotContain("disputed claim");
  }

  @Test
  void aLongAddressIsCutBetweenCharacters() {
    String path = "/" + "a".repeat(98) + "\ud83d\ude00b";
    assertThat(Problem.notFound(path).explanation()).endsWith("a\ud83d\ude00….");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/stories/s9, This store has no story s9.",
    "/api/v1/articles/a9, This store has no article a9.",
    "/story/s9, This store has no story s9.",
    "/article/a9, This store has no article a9.",
    "/story/s1/gossip, There is no page at /story/s1/gossip.",
    "/story/, There is no page at /story/.",
    "/nowhere, There is no page at /nowhere."
  })
  void whatIsNotThereIsSaid(String path, String words) {
    isAnswered(path, Map.of(), 404, words);
  }
}
