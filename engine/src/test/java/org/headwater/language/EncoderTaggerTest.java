package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.headwater.document.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EncoderTaggerTest implements TaggerContract {
  private static final String TEXT =
      """
      Ferry talks resume in Oslo

      Anna Berg, the transport minister of Norway, met Peter Novak in Oslo on Monday. "We will sign \
      in June," Berg said. The Baltic Shipping Union warned that fares would rise.

      Novak told Reuters that the harbour was safe, but Greenpeace denied it.\
      """;

  private static EncoderTagger tagger;

  @BeforeAll
  static void open() {
    tagger = EncoderTagger.open();
  }

  @AfterAll
  static void close() {
    tagger.close();
  }

  @Override
  public Tagger tagger() {
    return tagger;
  }

  @Override
  public String text() {
    return TEXT;
  }

  @Override
  public String card() {
    return "CARD.md";
  }

  @Override
  public String model() {
    return "encoder.onnx";
  }

  @Test
  void findsNames() {
    assertThat(tag(TEXT).names())
        .extracting(name -> name.span().in(TEXT) + " " + name.type())
        .contains("Anna Berg PER", "Norway LOC", "Peter Novak PER", "Reuters ORG", "Oslo LOC");
  }

  @Test
  void findsNamesInLowerCase() {
    String text = "The ministers of russia and germany met vladimir putin in moscow.";
    assertThat(tag(text).names())
        .contains(new TaggedName(TaggerContract.span(text, "russia"), EntityType.LOC))
        .contains(new TaggedName(TaggerContract.span(text, "moscow"), EntityType.LOC));
  }

  @Test
  void findsPartsOfAttributions() {
    assertThat(tag(TEXT).parts())
        .extracting(part -> part.part() + " " + part.span().in(TEXT))
        .contains(
            "SOURCE Berg",
            "CUE said",
            "SOURCE The Baltic Shipping Union",
            "CUE warned",
            "CONTENT that fares would rise");
  }

  @Test
  void readsVeryLongSentencesInPieces() {
    String text = "Anna Berg went to Oslo and ".repeat(200);
    assertThat(tag(text).names()).hasSizeGreaterThan(300);
  }

  @Test
  void givesTheSameWhetherItRemembersOrNot() {
    String story = "The port of Oslo said on Friday that ferries were late.\n\n".repeat(3);
    List<String> texts =
        IntStream.range(0, 12)
            .mapToObj(i -> "Headline " + i % 3 + "\n\n" + TEXT + "\n\n" + story.substring(i % 2))
            .toList();
    List<Tags> remembered = texts.stream().map(this::tag).toList();
    List<Tags> reversed = texts.reversed().stream().map(this::tag).toList();
    try (EncoderTagger forgetful = EncoderTagger.open(0)) {
      List<Tags> read =
          texts.stream().map(t -> forgetful.tag(t, SentenceSplitter.sentences(t))).toList();
      assertThat(remembered).isEqualTo(read);
      assertThat(reversed).isEqualTo(read.reversed());
    }
  }
}
