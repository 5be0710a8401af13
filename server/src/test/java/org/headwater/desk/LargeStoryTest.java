package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwater.search.SearchIndex;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedCrowd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of a story of very many pages stay pages that a browser can show. */
class LargeStoryTest {
  private static final int PAGES = 300;
  private static final int MOST_CHARACTERS = 700_000;

  @TempDir private static Path folder;

  private static final List<Throwable> FAILURES = new ArrayList<>();
  private static SearchIndex index;
  private static Site site;

  @BeforeAll
  static void open() {
    FAILURES.clear();
    FakeStore store = new FakeStore().put(InventedCrowd.of(PAGES));
    index = SearchIndex.open(folder, store);
    site = new Site(store, index, FAILURES::add);
  }

  @AfterAll
  static void close() {
    index.close();
    assertThat(FAILURES).isEmpty();
  }

  private static String page(String path, Map<String, String> parameters) {
    Answer answer = site.answer(new Request(path, parameters, false));
    assertThat(answer.status()).as(path).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void thePagesAreCountedWhereATableCannotHoldThem() {
    String page = page("/story/s1", Map.of());
    assertThat(page)
        .hasSizeLessThan(MOST_CHARACTERS)
        .contains("aria-label=\"quotes a source: 300\"", "<a href=\"/story/s1/claims\">See all 70")
        .contains("<a href=\"/story/s1/sources\">See all 300")
        .contains("Gazette 8 and 292 more")
        .doesNotContain("title=\"Gazette 300");
  }

  @Test
  void onlyTheClosestSourceOfEachPageIsListed() {
    assertThat(page("/story/s1", Map.of()))
        .contains("Only the closest of each page; 44830 more pairs", "99 % of the shorter text")
        .doesNotContain("12 % of the shorter text");
  }

  @Test
  void allPairsAreListedOnTheirOwnPage() {
    assertThat(page("/story/s1/lineage", Map.of("from", "200")))
        .contains("201 to 400 of 44850", "<a href=\"/story/s1/lineage\" rel=\"prev\">")
        .contains("99 % of the shorter text", "12 % of the shorter text");
    assertThat(page("/story/s1/lineage", Map.of("from", "999999")))
        .contains("44801 to 44850 of 44850");
  }

  @Test
  void whatIsCutLeadsToAPageWithAllOfIt() {
    assertThat(page("/story/s1", Map.of()))
        .contains("<a href=\"/story/s1/timeline?entry=0\">288 more</a>")
        .contains("<a href=\"/story/s1/sources?entry=5\">2 more</a>");
    assertThat(page("/story/s1/timeline", Map.of("entry", "0")))
        .contains(">Gazette 300</span>")
        .doesNotContain("more</a>");
    assertThat(page("/story/s1/sources", Map.of("entry", "299")))
        .contains("Gazette 1 (12 %)", "Gazette 299 (99 %)")
        .contains("<a href=\"/story/s1/sources?from=200\">See all 300</a>");
  }

  @Test
  void aListThatHasNothingSaysSo() {
    assertThat(page("/story/s1/circles", Map.of())).contains("No circle was found");
    assertThat(page("/story/s1/voices", Map.of())).contains("Nobody is quoted.");
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyListHasItsPage(Part part) {
    assertThat(page("/story/s1/" + part.label(), Map.of()))
        .contains("<h1>" + part.heading())
        .hasSizeLessThan(MOST_CHARACTERS);
  }

  @Test
  void aClaimThatIsAskedForIsShownWithAllItsPlaces() {
    String page = page("/story/s1", Map.of("claim", "c69"));
    assertThat(page).contains("id=\"c69\"", "Gazette 299").containsOnlyOnce("\"why\" open");
    assertThat(page("/story/s1", Map.of())).doesNotContain("id=\"c69\"");
  }

  @Test
  void aListThatIsNoneIsNotFound() {
    assertThat(site.answer(new Request("/story/s1/gossip", Map.of(), false)).status())
        .isEqualTo(404);
    assertThat(site.answer(new Request("/story/s9/claims", Map.of(), false)).status())
        .isEqualTo(404);
    assertThat(page("/story/s1/claims", Map.of("from", "-5"))).contains("id=\"c1\"");
  }
}
