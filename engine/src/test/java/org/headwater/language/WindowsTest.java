package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  private static List<EncoderWord> paragraphs(int paragraphs, int words, long seed) {
    Random random = new Random(seed);
    List<EncoderWord> made = new ArrayList<>();
    for (int unit = 0; unit < paragraphs; unit++) {
      for (int i = 0; i < words; i++) {
        int[] piece = {random.nextInt(30_000)};
        Token token = new Token(new Span(made.size(), made.size() + 1), "w");
        made.add(new EncoderWord(token, piece, Shapes.LOWER, unit, unit));
      }
    }
    return made;
  }

  @Test
  void doesNotCutParagraphsThatFit() {
    for (List<EncoderWord> window : Windows.pack(paragraphs(200, 37, 1))) {
      assertThat(window.size() % 37).isZero();
    }
  }

  @Test
  void leavesNoShortWindows() {
    assertThat(Windows.pack(paragraphs(300, 23, 2)))
        .allSatisfy(window -> assertThat(window).hasSizeGreaterThanOrEqualTo(Windows.NEAR));
  }

  @Test
  void packsAShortTextIntoOneWindow() {
    assertThat(Windows.pack(paragraphs(3, 20, 3))).hasSize(1);
  }

  @Test
  void findsTheSameBordersUnderAnotherHeadline() {
    List<EncoderWord> text = paragraphs(40, 30, 4);
    List<EncoderWord> reprint = new ArrayList<>(paragraphs(1, 17, 5));
    reprint.addAll(text.subList(30, 38 * 30));
    List<List<EncoderWord>> again = Windows.pack(reprint);
    List<List<EncoderWord>> known = Windows.pack(text);
    assertThat(again.stream().filter(known::contains).mapToInt(List::size).sum())
        .isGreaterThan(reprint.size() / 2);
  }

  @Test
  void cutsEqualParagraphsTooWhereTheyFillAWindow() {
    List<EncoderWord> words = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      words.add(word(i, 1, i / 30, i / 30));
    }
    assertThat(Windows.pack(words)).hasSizeBetween(4, 5);
  }
}
