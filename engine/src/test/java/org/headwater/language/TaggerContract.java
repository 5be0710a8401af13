package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

/** What every tagger keeps, whatever its model. */
interface TaggerContract {
  Tagger tagger();

  /** A text with names and attributions. */
  String text();

  /** The file that says what the model was trained on, and with which checksum. */
  String card();

  /** The file of the model. */
  String model();

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

  @Test
  default void isTheModelOfItsCard() throws Exception {
    String card = new String(bytes(card()), StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(model()));
    assertThat(card).contains(HexFormat.of().formatHex(digest));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Tagger.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
