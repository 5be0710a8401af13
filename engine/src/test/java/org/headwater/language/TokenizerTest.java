package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::text).toList();
  }

  @Test
  void cutsWordsNumbersAndMarks() {
    assertThat(words("Prices rose 3.5%, to $1,200 (about 10:30 a.m.)."))
        .containsExactly(
            "Prices", "rose", "3.5", "%", ",", "to", "$", "1,200", "(", "about", "10:30", "a.m.",
            ")", ".");
  }

  @Test
  void keepsNamesWhole() {
    assertThat(words("Mr. O'Brien of AT&T met Ana-Maria in the U.S. near Stoke-on-Trent"))
        .containsExactly(
            "Mr.",
            "O'Brien",
            "of",
            "AT&T",
            "met",
            "Ana-Maria",
            "in",
            "the",
            "U.S.",
            "near",
            "Stoke-on-Trent");
  }

  @Test
  void cutsClitics() {
    assertThat(words("Norland's envoy didn't say; they’ve left, he 's gone"))
        .containsExactly(
            "Norland", "'s", "envoy", "did", "n't", "say", ";", "they", "’ve", "left", ",", "he",
            "'s", "gone");
  }

  @Test
  void keepsAddressesAndTags() {
    assertThat(words("see https://example.org/a?b=1, @mayor #vote"))
        .containsExactly("see", "https://example.org/a?b=1", ",", "@mayor", "#vote");
  }

  @Test
  void partsLinesGluedByALostSpace() {
    assertThat(words("They left.The end")).containsExactly("They", "left", ".", "The", "end");
  }

  @Test
  void readsOtherScripts() {
    assertThat(words("Він сказав: 「東京」")).containsExactly("Він", "сказав", ":", "「", "東", "京", "」");
  }

  @Property
  void coversEveryVisibleCharacterOnce(@ForAll String text) {
    int at = 0;
    for (Token token : Tokenizer.tokens(text)) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(token.span().isEmpty()).isFalse();
      assertThat(token.text()).isEqualTo(token.span().in(text));
      assertThat(hasLetter(text, new Span(at, token.span().start()))).isFalse();
      at = token.span().end();
    }
    assertThat(hasLetter(text, new Span(at, text.length()))).isFalse();
  }

  private static boolean hasLetter(String text, Span span) {
    return span.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
