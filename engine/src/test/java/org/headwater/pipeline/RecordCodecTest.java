package org.headwater.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.headwater.Saved;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  private static final RecordCodec<AnnotatedArticle> CODEC =
      new RecordCodec<>(AnnotatedArticle.class);

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    AnnotatedArticle article = article();
    AnnotatedArticle back = Saved.read(bytes(article), in -> CODEC.read(CODEC.version(), in));
    assertThat(back).isEqualTo(article);
  }

  @Test
  void equalRecordsGiveEqualBytes() throws IOException {
    assertThat(bytes(article())).isEqualTo(bytes(article()));
  }

  @Test
  void bytesOfAnotherShapeAreRefused() throws IOException {
    byte[] bytes = bytes(article());
    assertThatThrownBy(() -> Saved.read(bytes, in -> CODEC.read(CODEC.version() + 1, in)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another shape");
    assertThat(new RecordCodec<>(Span.class).version()).isNotEqualTo(CODEC.version());
  }

  @Test
  void aRecordThatItsOwnConstructorRefusesIsDamage() {
    byte[] backwards = {1, 1, 0, 0, 0, 5, 1, 0, 0, 0, 2};
    RecordCodec<Span> spans = new RecordCodec<>(Span.class);
    assertThatThrownBy(() -> Saved.read(backwards, in -> spans.read(spans.version(), in)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no valid Span");
  }

  @Test
  void aNumberBeyondTheConstantsOfAnEnumIsDamage() {
    byte[] beyond = {1, 1, 0, 99};
    RecordCodec<Sign> signs = new RecordCodec<>(Sign.class);
    assertThatThrownBy(() -> Saved.read(beyond, in -> signs.read(signs.version(), in)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }

  record Sign(Stance stance) {}

  sealed interface Boat {
    record Ferry(int decks) implements Boat {}

    record Barge(String load) implements Boat {}
  }

  record Harbour(List<Boat> boats) {}

  @Test
  void aSealedInterfaceKeepsWhichOfItsRecordsItIs() throws IOException {
    Harbour harbour = new Harbour(List.of(new Boat.Barge("sand"), new Boat.Ferry(2)));
    RecordCodec<Harbour> codec = new RecordCodec<>(Harbour.class);
    byte[] bytes = Saved.bytes(out -> codec.write(harbour, out));
    Harbour back = Saved.read(bytes, in -> codec.read(codec.version(), in));
    assertThat(back).isEqualTo(harbour);
    assertThat(codec.version()).isNotEqualTo(new RecordCodec<>(Boat.class).version());
  }

  private static AnnotatedArticle article() {
    Metadata metadata =
        new Metadata(
            "A title",
            List.of("Ann Hill"),
            new PartialDate("2025-03"),
            null,
            null,
            "en",
            List.of());
    Attribution attribution =
        new Attribution(
            List.of(new Span(0, 4)),
            List.of(new Span(5, 9)),
            List.of(new Span(10, 14)),
            Attribution.Kind.INDIRECT,
            Stance.DENIES,
            true,
            false,
            List.of("Reuters"),
            null,
            "e1");
    Annotations annotations =
        new Annotations(
            List.of(new Span(0, 14)),
            List.of(new EntityMention(new Span(0, 4), EntityType.PER, "Lena 😀", "e1")),
            List.of(),
            List.of(attribution),
            List.of());
    return new AnnotatedArticle(
        7, Article.ofText("a7", metadata, "Lena said no\n\nAnd so on"), annotations);
  }

  private static byte[] bytes(AnnotatedArticle article) throws IOException {
    return Saved.bytes(out -> CODEC.write(article, out));
  }
}
