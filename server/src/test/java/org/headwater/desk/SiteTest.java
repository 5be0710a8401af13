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
import org.headwater.store.StoredStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  @TempDir private Path folder;

  private final List<Throwable> failures = new ArrayList<>();
  private int read;

  private List<Answer> answers(FakeStore store, int times) {
    try (SearchIndex index = SearchIndex.open(folder, store)) {
      Site site = new Site(store, index, failures::add);
      read = 0;
      return Stream.generate(() -> site.answer(new Request("/", Map.of(), false)))
          .limit(times)
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
    Answer answer = answers(store, 1).getFirst();
    assertThat(answer.status()).isEqualTo(500);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<h1>");
    assertThat(failures).singleElement().isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void theFirstPageReadsAStoryOnceAsLongAsNothingChanges() {
    FakeStore store =
        new FakeStore() {
          @Override
          public Optional<StoredStory> story(String id) {
            read++;
            return super.story(id);
          }
        };
    store.put(InventedStory.story());
    List<Answer> answers = answers(store, 2);
    assertThat(read).isEqualTo(1);
    assertThat(answers.getLast().body()).isEqualTo(answers.getFirst().body());
    assertThat(failures).isEmpty();
  }
}
