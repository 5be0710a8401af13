package org.headwater.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwater.search.SearchIndex;
import org.headwater.store.Decision;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedStory;
import org.headwater.store.OutletSummary;
import org.headwater.store.OutletTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlets at the desk: what they copy, and what the user says of them. */
class SourcesRoomTest {
  private static final OutletTable TABLE =
      new OutletTable(
          List.of(
              new OutletSummary(
                  "varn gazette",
                  "Varn Gazette",
                  4,
                  3,
                  1,
                  List.of(new OutletSummary.Credit("<b>Moorland Wire</b>", 2)),
                  "2025-05",
                  "2025-06-02"),
              new OutletSummary("quay post", "Quay Post", 1, 1, 0, List.of(), null, null)),
          3);

  @TempDir Path folder;

  private static Decision said(long number, String kind, String verdict) {
    return new Decision(
        number, kind, "varn gazette", null, verdict, null, null, null, null, null, null);
  }

  private String page(String path) {
    FakeStore store =
        new FakeStore() {
          @Override
          public OutletTable outlets() {
            return TABLE;
          }

          @Override
          public List<Decision> decisions() {
            return List.of(said(1, "owner", "Sluice & Sons"), said(2, "grade", "B"));
          }
        };
    store.put(InventedStory.story());
    List<Throwable> failures = new ArrayList<>();
    try (SearchIndex index = SearchIndex.open(folder, store)) {
      Answer answer =
          new Site(store, index, failures::add).answer(new Request(path, Map.of(), false));
      assertThat(failures).isEmpty();
      assertThat(answer.status()).isEqualTo(200);
      return new String(answer.body(), UTF_8);
    }
  }

  @Test
  void outletsStandWithWhatTheyCopyAndWhatIsSetByTheUser() {
    assertThat(page("/sources"))
        .contains("Varn Gazette", "1 (25 %)", "Sluice &amp; Sons", "usually reliable")
        .contains("&lt;b&gt;Moorland Wire&lt;/b&gt; (2×)", "Quay Post", "not set")
        .contains("3 pages that name none", "never computed");
  }

  @Test
  void aStoryShowsWhatIsSaidOfItsOutlets() {
    assertThat(page("/story/s1"))
        .contains("grade B (usually reliable), belongs to Sluice &amp; Sons: set by you");
    assertThat(page("/story/s1/report.md")).contains("Grade", "| B |");
    assertThat(page("/")).contains("Varn Gazette (your grade B)");
  }

  @Test
  void outletsAreCountedAgainOnlyWhenTheStoreHasChanged() {
    int[] counts = {0};
    FakeStore store =
        new FakeStore() {
          @Override
          public OutletTable outlets() {
            counts[0]++;
            return TABLE;
          }
        };
    KnownOutlets known = new KnownOutlets(store);

    assertThat(known.now()).isEqualTo(known.now());
    assertThat(counts[0]).isEqualTo(1);
    store.put(InventedStory.story());
    known.now();
    assertThat(counts[0]).isEqualTo(2);
  }

  @Test
  void theInterfaceGivesThemToo() {
    assertThat(page("/api/v1/sources"))
        .contains("\"nameless\":3", "\"copied\":0.25", "\"grade\":\"B\"");
    assertThat(page("/api/v1/articles/a1")).contains("\"owner\":\"Sluice & Sons\"");
  }
}
