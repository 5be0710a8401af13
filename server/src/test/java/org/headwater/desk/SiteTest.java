package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwater.search.SearchIndex;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedStory;
import org.headwater.store.StoreException;
import org.headwater.store.StoredStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  @TempDir private Path folder;

  private final List<Throwable> failures = new ArrayList<>();
  private int read;

  /** Behind this page something is put into the store. */
  private static final String CHANGE = "/health";

  private List<Answer> answers(FakeStore store, String... paths) {
    try (SearchIndex index = SearchIndex.open(folder, store)) {
      Site site = new Site(store, index, failures::add);
      read = 0;
      return Stream.of(paths)
          .map(path -> {
            Answer answer = site.answer(new Request(path, Map.of(), false));
            if (path.equals(CHANGE)) {
              store.put(InventedStory.second());
            }
            return answer;
          })
          .toList();
    }
  }

  @Test
  void anErrorIsToldAndAnsweredWithAPage() {
    FakeStore store =
        new FakeStore() {
          @Override
          public long storyCount() {
            throw new OutOfMemoryError("as if");
          }
        };
    Answer answer = answers(store, "/").getFirst();
    assertThat(answer.status()).isEqualTo(500);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<h1>");
    assertThat(failures).singleElement().isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aStoreThatCannotBeReadIsSaidInItsSentence() {
    FakeStore gone =
        new FakeStore() {
          @Override
          public long storyCount() {
            throw new StoreException("the store cellar/headwater.db cannot be opened");
          }
        };
    List<Answer> answers = answers(gone, "/", "/api/v1/stories", "/health");
    assertThat(answers).extracting(Answer::status).containsExactly(503, 200, 503);
    assertThat(new String(answers.getFirst().body(), StandardCharsets.UTF_8))
        .contains("<h1>The store cannot be read</h1>")
        .contains("The store cellar/headwater.db cannot be opened.");
    assertThat(failures).hasSize(2);
  }

  private FakeStore counting() {
    FakeStore store =
        new FakeStore() {
          @Override
          public Optional<StoredStory> story(String id) {
            read++;
            return super.story(id);
          }
        };
    return store.put(InventedStory.story());
  }

  @Test
  void theFirstPageReadsNoStoryWhole() {
    List<Answer> answers = answers(counting(), "/");
    assertThat(read).isZero();
    assertThat(new String(answers.getFirst().body(), StandardCharsets.UTF_8))
        .contains("1 disputed claim");
    assertThat(failures).isEmpty();
  }

  @Test
  void aStoryIsReadOnceForAllItsPages() {
    List<Answer> answers =
        answers(counting(), "/story/s1", "/story/s1/claims", "/api/v1/stories/s1", "/story/s1");
    assertThat(read).isEqualTo(1);
    assertThat(answers.getLast().body()).isEqualTo(answers.getFirst().body());
    assertThat(failures).isEmpty();
  }

  @Test
  void aStoryIsReadAgainWhenSomethingHasChanged() {
    answers(counting(), "/story/s1", CHANGE, "/story/s1");
    assertThat(read).isEqualTo(2);
  }
}
