package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

/** What every tagger keeps, whatever its model. */
interface TaggerContract {
  Tagger tagger();

  /** A text with names and attributions. */
  String text();

  default Tags tag(String text) {
    return tagger().tag(text, SentenceSplitter.sentences(text));
  }

  /** The span of the first place of a part. */
  static Span span(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  @Test
  default void leavesUserNamesAlone() {
    String text = "@annaberg is in Oslo";
    assertThat(tag(text).names()).extracting(TaggedName::span).doesNotContain(new Span(0, 9));
  }

  @Test
  default void readsNothingFromNothing() {
    assertThat(tag("")).isEqualTo(Tags.NONE);
    assertThat(tag(" \n\n ")).isEqualTo(Tags.NONE);
  }

  @Test
  default void givesTheSameWhateverTheThreads() {
    List<String> texts =
        IntStream.range(0, 24).mapToObj(i -> text().substring(i * 3) + " Year " + i + ".").toList();
    List<Tags> alone = texts.stream().map(this::tag).toList();
    List<Tags> together = texts.parallelStream().map(this::tag).toList();
    assertThat(together).isEqualTo(alone);
  }
}
