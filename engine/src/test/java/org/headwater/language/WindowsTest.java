package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static EncoderWord word(int at, int pieces, int sentence, int unit) {
    return new EncoderWord(
        new Token(new Span(at, at + 1), "w"), new int[pieces], Shapes.LOWER, sentence, unit);
  }

  @Property(tries = 300)
  void keepsEveryWordOnceInOrderWithinTheLimit(
      @ForAll @Size(max = 700) List<@IntRange(min = 1, max = 24) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 90) int sentence,
      @ForAll @IntRange(min = 1, max = 9) int paragraph) {
    List<EncoderWord> words = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      words.add(word(i, sizes.get(i), i / sentence, i / (sentence * paragraph)));
    }
    List<List<EncoderWord>> windows = Windows.pack(words);
    assertThat(windows.stream().flatMap(List::stream).toList()).isEqualTo(words);
    assertThat(windows)
        .allSatisfy(window ->
            assertThat(window.stream().mapToInt(each -> each.pieces().length).sum())
                .isBetween(1, Windows.LONGEST - 2));
  }

  @Test
  void doesNotCutParagraphsThatFit() {
    List<EncoderWord> words = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      words.add(word(i, 1, i / 20, i / 100));
    }
    assertThat(Windows.pack(words)).extracting(List::size).containsExactly(200, 100);
  }
}
