package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.headwater.document.EntityType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinearTaggerTest implements TaggerContract {
  private static final String TEXT =
      """
      Ferry talks resume in Oslo

      Anna Berg, the transport minister of Norway, met Peter Novak in Oslo on Monday. "We will sign \
      in June," Berg said. Baltic Shipping warned that fares would rise.

      Novak told Reuters that the harbour was safe.\
      """;

  private static LinearTagger tagger;

  @BeforeAll
  static void open() {
    tagger = LinearTagger.open();
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
    return "LINEAR-CARD.md";
  }

  @Override
  public String model() {
    return "linear.model";
  }

  @Test
  void findsNames() {
    assertThat(tag(TEXT).names())
        .extracting(name -> name.span().in(TEXT) + " " + name.type())
        .contains("Anna Berg PER", "Norway LOC", "Peter Novak PER", "Oslo LOC");
  }

  @Test
  void findsNamesInLowerCase() {
    String text = "The ministers of russia and germany met in moscow on Monday.";
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
            "CUE warned",
            "CONTENT that fares would rise",
            "CONTENT that the harbour was safe");
  }

  @Test
  void readsEndlessSentencesInTimeOfTheirLength() {
    String text = "Anna Berg went to Oslo and ".repeat(8_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(tag(text).names()).hasSizeGreaterThan(12_000));
  }
}
