package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreaksTest {
  private static List<String> words(String text) {
    WordBreaks breaks = new WordBreaks(text);
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      if (WordBreaks.isUnspaced(text.codePointAt(at))) {
        int end = breaks.end(at, text.length());
        words.add(text.substring(at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  @Test
  void wordsWithoutSpacesAreCut() {
    assertThat(words("星期一清晨，能见度不足")).startsWith("星期一", "清晨").doesNotContain("，");
    assertThat(words("สวัสดีครับ")).containsExactly("สวัสดี", "ครับ");
  }

  @Test
  void aLongVowelBelongsToItsWord() {
    assertThat(words("コーヒー")).containsExactly("コーヒー");
  }

  @Test
  void scriptsWithSpacesAreLeftAlone() {
    assertThat(words("dam плотина سد 댐 42")).isEmpty();
  }

  @Test
  void charactersOutsideTheBasicPlaneAreWhole() {
    assertThat(String.join("", words("𠀀𠀁渡轮"))).isEqualTo("𠀀𠀁渡轮");
  }
}
