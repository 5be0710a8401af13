package org.headwater.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.headwater.document.Comment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameTextsTest {
  @Test
  void namesTheSameWordsOfOthers() {
    SameTexts found =
        new SameTexts(
            List.of(
                comment("Ann", "Cheap  power\nfor all"),
                comment("Bo", "Who pays?"),
                comment("Cy", " Cheap power for all "),
                comment("Ann", "Cheap power for all"),
                comment(null, "Cheap power for all")));
    assertThat(found.of(0)).containsExactly(2, 4);
    assertThat(found.of(1)).isEmpty();
    assertThat(found.of(2)).containsExactly(0, 3, 4);
    assertThat(found.of(3)).containsExactly(2, 4);
    assertThat(found.of(4)).containsExactly(0, 2, 3);
  }

  @Test
  void namesTheFirstFiftyOfMany() {
    SameTexts found =
        new SameTexts(
            IntStream.range(0, 20_000).mapToObj(i -> comment("reader " + i, "Read this")).toList());
    assertThat(found.of(19_999)).hasSize(50).startsWith(0, 1).endsWith(49);
  }

  private static Comment comment(@Nullable String author, String text) {
    return new Comment(author, text, null, 0);
  }
}
