package org.headwater.bench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.headwater.document.Span;
import org.headwater.evidence.MemberStance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryLabelsTest {
  private static final Path COMMITTED =
      Path.of("src/main/resources/org/headwater/bench/evidence/claims");

  private static final String STORY =
      """
      {"story": "s", "articles": ["a", "b"],
       "claims": [
        {"claim": "x", "kind": "news", "origins": {"low": 1, "high": 2, "why": ""},
         "members": [{"article": "a", "start": 0, "end": 9, "stance": "asserts", "via": []}]},
        {"claim": "y", "kind": "news", "origins": {"low": 2, "high": 2, "why": ""},
         "members": [{"article": "b", "start": 5, "end": 9, "stance": "hedges", "via": ["z"]}]}],
       "differences": [{"claim": 1, "slot": "day", "kind": "contradiction", "values": [
         {"article": "a", "start": 1, "end": 2, "value": "1"},
         {"article": "b", "start": 6, "end": 7, "value": "2"}]}]}
      """;

  @Test
  void readsClaimsWithTheirDifferencesAndHalves(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("s.json"), STORY);
    Files.writeString(folder.resolve("stories.tsv"), "# halves\ns\theld\n");
    StoryLabels story = StoryLabels.readAll(folder).getFirst();
    assertThat(story.half()).isEqualTo("held");
    assertThat(story.articles()).containsExactly("a", "b");
    assertThat(story.claims().getFirst().differences()).isEmpty();
    StoryClaim second = story.claims().get(1);
    assertThat(second.low()).isEqualTo(2);
    assertThat(second.members().getFirst().span()).isEqualTo(new Span(5, 9));
    assertThat(second.members().getFirst().stance()).isEqualTo(MemberStance.HEDGES);
    assertThat(second.members().getFirst().via()).containsExactly("z");
    assertThat(second.differences().getFirst().slot()).isEqualTo("day");
    assertThat(second.differences().getFirst().places()).hasSize(2);
  }

  @Test
  void aStoryWithoutHalfIsOfNone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("s.json"), STORY);
    assertThat(StoryLabels.readAll(folder).getFirst().half()).isEqualTo("none");
  }

  @Test
  void aMemberOfAnotherStoryIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("s.json"), STORY.replace("[\"a\", \"b\"]", "[\"a\"]"));
    assertThatThrownBy(() -> StoryLabels.readAll(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("s, y");
  }

  @Test
  void theCommittedStoriesAreWhole() throws IOException {
    List<StoryLabels> stories = StoryLabels.readAll(COMMITTED);
    assertThat(stories).hasSizeGreaterThanOrEqualTo(6);
    assertThat(stories)
        .allSatisfy(story -> {
          assertThat(story.half()).isIn("tuned", "held");
          assertThat(story.articles()).hasSize(3).doesNotHaveDuplicates();
          assertThat(story.claims()).hasSizeGreaterThan(20);
          assertThat(story.claims())
              .flatExtracting(StoryClaim::differences)
              .allSatisfy(difference ->
                  assertThat(difference.places())
                      .hasSizeGreaterThan(1)
                      .allMatch(place -> story.articles().contains(place.article())));
        });
  }
}
