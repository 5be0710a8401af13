package org.headwater.attribution;

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
        "Sie sagte »nie wieder« laut.|nie wieder",
        "They call it ‘the wall’ here.|the wall",
        "They call it ‘A Wall’ here.|A Wall",
        "He said \"call it “the wall” for now\" twice.|call it “the wall” for now",
        "It rained, \" he said.|~",
      })
  void marksWhatStandsBetweenMarks(String text, String inside) {
    boolean[] quoted = new Quotations(text).mask();
    int start = inside.equals("~") ? text.length() : text.indexOf(inside);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        assertThat(quoted[i]).isEqualTo(i >= start && i < start + inside.length());
      }
    }
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    String text = "“We begin.\n\nThey end.";
    boolean[] quoted = new Quotations(text).mask();
    assertThat(quoted[text.indexOf("begin")]).isTrue();
    assertThat(quoted[text.indexOf("They")]).isFalse();
  }

  @Test
  void anApostropheOpensNothing() {
    String text = "The town’s mayor isn’t here.";
    assertThat(new Quotations(text).mask()).containsOnly(false);
  }
}
