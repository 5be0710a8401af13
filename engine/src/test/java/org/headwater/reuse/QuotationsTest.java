package org.headwater.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said “no more” twice.|no more",
        "He said \"no more\" twice.|no more",
        "Er sagte „nie wieder“ laut.|nie wieder",
        "Il dit «jamais» ici.|jamais",
        "They call it ‘the wall’ here.|the wall",
      })
  void marksWhatStandsBetweenMarks(String text, String inside) {
    boolean[] quoted = Quotations.in(text);
    int start = text.indexOf(inside);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        assertThat(quoted[i]).isEqualTo(i >= start && i < start + inside.length());
      }
    }
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    String text = "“We begin.\n\nThey end.";
    boolean[] quoted = Quotations.in(text);
    assertThat(quoted[text.indexOf("begin")]).isTrue();
    assertThat(quoted[text.indexOf("They")]).isFalse();
  }

  @Test
  void anApostropheOpensNothing() {
    String text = "The town’s mayor isn’t here.";
    assertThat(Quotations.in(text)).containsOnly(false);
  }
}
