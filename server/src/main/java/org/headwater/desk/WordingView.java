package org.headwater.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.evidence.Wording;

/**
 * How the pages name one person, body or place.
 *
 * @param href where all places are
 */
public record WordingView(String of, List<Phrase> phrases, String href) {
  private static final int FEW = 12;

  public WordingView {
    phrases = List.copyOf(phrases);
  }

  /** Words, and where they stand. */
  public record Phrase(String words, Cut<Quote> places) {}

  /**
   * The words that most places have come first.
   *
   * @param whole whether all places are shown, and not only the first of many
   */
  static WordingView of(Wording wording, Texts texts, boolean whole, String href) {
    Map<String, List<Quote>> byWords = new LinkedHashMap<>();
    for (Wording.Phrase phrase : wording.phrases()) {
      Quote place = texts.linked(phrase.place().article(), phrase.place().span());
      byWords.computeIfAbsent(place.text(), words -> new ArrayList<>()).add(place);
    }
    return new WordingView(
        wording.of(),
        byWords.entrySet().stream()
            .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
            .map(entry ->
                new Phrase(
                    entry.getKey(),
                    Cut.of(entry.getValue(), whole ? entry.getValue().size() : FEW)))
            .toList(),
        href);
  }
}
