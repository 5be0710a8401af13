package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.junit.jupiter.api.Test;

class StemsTest {
  private static final List<String> WORDS =
      IntStream.range(0, 120_000).mapToObj(i -> "w" + Integer.toString(i, 36) + "ings").toList();

  private static boolean isRight(String word) {
    String stem = new SnowballStemmer(ALGORITHM.ENGLISH).stem(word).toString();
    return Stems.stem(word, "en").equals(stem);
  }

  @Test
  void whatIsRememberedChangesNoStemWhoeverAsks() {
    assertThat(WORDS.stream().filter(StemsTest::isRight).count()).isEqualTo(WORDS.size());
    assertThat(WORDS.parallelStream().filter(StemsTest::isRight).count()).isEqualTo(WORDS.size());
  }

  @Test
  void aWordHasAStemInEachLanguage() {
    for (int i = 0; i < 2; i++) {
      assertThat(Stems.stem("houses", "en")).isEqualTo("hous");
      assertThat(Stems.stem("houses", "fr")).isEqualTo("hous");
      assertThat(Stems.stem("nation", "en")).isEqualTo("nation");
      assertThat(Stems.stem("nationen", "de")).isEqualTo("nation");
      assertThat(Stems.stem("nationen", "en")).isEqualTo("nationen");
    }
  }

  @Test
  void aWordWithoutEndIsStemmedAsAnyOther() {
    String endless = "a".repeat(5_000);

    assertThat(Stems.stem(endless + "ings", "en")).isEqualTo(endless);
    assertThat(Stems.stem(endless + "ings", "en")).isEqualTo(endless);
  }

  @Test
  void aLanguageWithoutAStemmerKeepsItsWords() {
    assertThat(Stems.stem("міністри", "uk")).isEqualTo("міністри");
    assertThat(Stems.stem("ministers", null)).isEqualTo("ministers");
  }
}
