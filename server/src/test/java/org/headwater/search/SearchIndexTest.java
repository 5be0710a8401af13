package org.headwater.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.headwater.search.ParsedQuery.Understood;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedStory;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final List<String> QUESTIONS =
      List.of("bridge", "lorries", "\"bridge at Varn\"", "entity:Quist", "quist -lorries", "");

  @TempDir private Path folder;

  private final FakeStore store = new FakeStore().put(InventedStory.story());

  @Test
  void findsEachKindOfThing() {
    assertThat(found("lorries"))
        .containsExactlyInAnyOrder("claim s1/c2", "story s1", "article a1", "article a2");
    assertThat(found("kind:entity quist")).containsExactly("entity s1/e1");
    assertThat(found("\"bridge at Varn\"")).contains("article a1", "article a2", "claim s1/c1");
    assertThat(found("\"Varn bridge at\"")).isEmpty();
    assertThat(found("lorry")).isEqualTo(found("lorries"));
  }

  @Test
  void obeysTheFields() {
    assertThat(found("source:gazette kind:article")).containsExactly("article a1");
    assertThat(found("intitle:tolls"))
        .contains("article a1", "story s1")
        .doesNotContain("article a2");
    assertThat(found("entity:\"ada quist\" kind:article")).containsExactly("article a1");
    assertThat(found("event:coerce kind:article")).containsExactly("article a1");
    assertThat(found("origin:\"varn radio\" kind:article"))
        .containsExactlyInAnyOrder("article a1", "article a2");
    assertThat(found("date:2025-05-05 kind:article"))
        .containsExactlyInAnyOrder("article a1", "article a2");
    assertThat(found("date:2025-05-06 kind:article")).containsExactly("article a2");
    assertThat(found("date:2024")).isEmpty();
    assertThat(found("independent:>=2")).isEmpty();
    assertThat(found("independent:<=1")).containsExactly("claim s1/c3");
    assertThat(found("kind:claim -independent:1"))
        .containsExactlyInAnyOrder("claim s1/c1", "claim s1/c2");
  }

  @Test
  void showsTheWordsInTheirSentence() {
    try (SearchIndex index = open()) {
      Hit hit = index.search(query("fifteen kind:article"), 5).best().getFirst();
      Highlight highlight = hit.highlights().getFirst();
      assertThat(highlight.text()).isEqualTo("Fifteen lorries waited.");
      assertThat(highlight.marks())
          .extracting(mark -> mark.in(highlight.text()))
          .containsExactly("Fifteen");
    }
  }

  @Test
  void followsTheStoreBetweenTwoSearches() {
    try (SearchIndex index = open()) {
      assertThat(index.search(query("kind:story"), 5).total()).isEqualTo(1);
      store.put(renamed("s2", "A tunnel instead"));
      assertThat(index.search(query("intitle:tunnel"), 5).best())
          .extracting(Hit::id)
          .containsExactly("s2");
      store.remove("s2", "s1");
      assertThat(index.search(query("tunnel"), 5).total()).isZero();
      assertThat(index.search(query("kind:claim"), 9).total()).isEqualTo(3);
    }
  }

  @Test
  void anIndexMadeAtOnceEqualsOneThatFollowedEveryChange() throws IOException {
    List<List<Hit>> followed;
    try (SearchIndex index = open()) {
      store.put(renamed("s2", "A tunnel instead"));
      index.search(query(""), 1);
      store.put(renamed("s2", "A ferry instead"));
      index.search(query(""), 1);
      store.put(InventedStory.story());
      followed = answers(index);
    }
    deleteIndex();
    try (SearchIndex index = open()) {
      List<List<Hit>> anew = answers(index);
      for (int i = 0; i < anew.size(); i++) {
        assertThat(anew.get(i)).as(QUESTIONS.get(i)).isEqualTo(followed.get(i));
      }
    }
  }

  @Test
  void whatAKilledUpdateLeftBehindIsMadeAnew() throws IOException {
    List<List<Hit>> whole;
    try (SearchIndex index = open()) {
      whole = answers(index);
    }
    int files = files().size();
    for (int i = 0; i < files; i++) {
      Path damaged = files().get(i);
      byte[] content = Files.readAllBytes(damaged);
      Files.write(damaged, Arrays.copyOf(content, content.length / 2));
      try (SearchIndex index = open()) {
        assertThat(answers(index)).as("half of " + damaged.getFileName()).isEqualTo(whole);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  @Test
  void anIndexAheadOfItsStoreIsMadeAnew() {
    store.put(renamed("s2", "A tunnel instead"));
    open().close();
    FakeStore restored = new FakeStore().put(InventedStory.story());
    try (SearchIndex index = SearchIndex.open(folder, restored)) {
      assertThat(index.search(query("tunnel"), 5).total()).isZero();
      assertThat(index.search(query("kind:story"), 5).total()).isEqualTo(1);
    }
  }

  private SearchIndex open() {
    return SearchIndex.open(folder, store);
  }

  private static StoredStory renamed(String id, String title) {
    StoredStory story = InventedStory.story();
    StorySummary summary = new StorySummary(id, title, List.of("a1"), 1, 0, 1, 1, 0, 0, null, null);
    return new StoredStory(id, false, summary, List.of(), List.of(), story.evidence());
  }

  private List<String> found(String words) {
    try (SearchIndex index = open()) {
      return index.search(query(words), 50).best().stream()
          .map(hit -> hit.kind() + " " + hit.id())
          .toList();
    }
  }

  private static List<List<Hit>> answers(SearchIndex index) {
    return QUESTIONS.stream().map(question -> index.search(query(question), 100).best()).toList();
  }

  private static SearchQuery query(String words) {
    return ((Understood) QueryParser.parse(words)).query();
  }

  private void deleteIndex() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
