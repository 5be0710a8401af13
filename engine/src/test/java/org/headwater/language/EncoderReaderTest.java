package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderReaderTest {
  private static final EncoderReader READER = new EncoderReader();

  private static List<String> read(String text) {
    return READER.words(text).stream().map(EncoderReaderTest::describe).toList();
  }

  private static String describe(EncoderWord word) {
    return word.token().text() + " " + word.shape() + place(word.place());
  }

  private static String place(int place) {
    return List.of("", " sentence", " paragraph").get(place % 3) + (place > 2 ? " quoted" : "");
  }

  @Test
  void tellsWhereSentencesAndParagraphsBegin() {
    assertThat(read("Fares rise. Ferries STOP\n\nin Oslo"))
        .containsExactly(
            "Fares 2 paragraph",
            "rise 1",
            ". 6",
            "Ferries 2 sentence",
            "STOP 3",
            "in 1 paragraph",
            "Oslo 2");
  }

  @Test
  void tellsWhatIsQuoted() {
    assertThat(read("\"No fares,\" Berg said. He paid 12."))
        .containsExactly(
            "\" 6 paragraph quoted",
            "No 2 quoted",
            "fares 1 quoted",
            ", 6 quoted",
            "\" 6 quoted",
            "Berg 2",
            "said 1",
            ". 6",
            "He 2 sentence",
            "paid 1",
            "12 5",
            ". 6");
  }

  @Test
  void endsAQuotationThatIsNeverClosedWithItsParagraph() {
    assertThat(read("“We stay\n\nin Oslo"))
        .containsExactly(
            "“ 6 paragraph quoted", "We 2 quoted", "stay 1 quoted", "in 1 paragraph", "Oslo 2");
  }
}
