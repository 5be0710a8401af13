package org.headwater.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.junit.jupiter.api.Test;

class SentenceStemsTest {
  private static Wording wording(String text) {
    Metadata metadata = new Metadata(null, List.of(), null, null, null, "en", List.of());
    return WordingReader.read(Article.ofText("a", metadata, text), 1);
  }

  /** Sentences of a few words and one without an end, in which words come again and again. */
  private static String text() {
    StringBuilder text = new StringBuilder("The harbour closed at dawn. Ferries waited outside. ");
    for (int i = 0; i < 3_000; i++) {
      text.append("word").append(Integer.toString(i * 7919 % 900, 26)).append(' ');
    }
    return text.append("harbour. The harbour opened.").toString();
  }

  @Test
  void eachSentenceHasItsStemsOnceInTheOrderOfTheText() {
    Wording text = wording(text());
    SentenceStems stems = new SentenceStems(text);
    TreeMap<Integer, TreeSet<Integer>> sentences = new TreeMap<>();
    for (int s = 0; s < text.sentenceCount(); s++) {
      TreeSet<Integer> met = new TreeSet<>();
      int at = stems.begin(s);
      for (int i = text.sentenceStart(s); i < text.sentenceEnd(s); i++) {
        if (text.stem(i) != Wording.NO_STEM && met.add(text.stem(i))) {
          assertThat(stems.stem(at++) & ~ContentStems.FLAGS).isEqualTo(text.stem(i));
          sentences.computeIfAbsent(text.stem(i), stem -> new TreeSet<>()).add(s);
        }
      }
      assertThat(at).isEqualTo(stems.begin(s + 1));
    }
    for (int at = 0; at < stems.begin(stems.sentences()); at++) {
      TreeSet<Integer> of = sentences.get(stems.stem(at) & ~ContentStems.FLAGS);
      assertThat(of).isNotNull().hasSize(stems.frequency(at));
    }
  }

  @Test
  void aTextWithAnEndlessSentenceIsToldByItself() {
    SentenceStems stems = new SentenceStems(wording(text()));
    assertThat(SentenceAlignment.of(stems, stems))
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told.isTold()).isTrue());
  }
}
