package org.headwater.desk;

import java.util.List;
import org.headwater.evidence.Wording;

/** How the pages name one person, body or place. */
public record WordingView(String of, List<Quote> phrases) {
  public WordingView {
    phrases = List.copyOf(phrases);
  }

  static WordingView of(Wording wording, Texts texts) {
    return new WordingView(
        wording.of(),
        wording.phrases().stream()
            .map(phrase -> texts.linked(phrase.place().article(), phrase.place().span()))
            .toList());
  }
}
