package org.headwater.attribution;

import java.util.List;
import java.util.Locale;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * Tells vague attributions: passive ones without a source ("is believed to") and those with a
 * phrase of {@code hedges.txt} outside their content, in their own sentence.
 */
final class Hedges {
  private static final List<String> PHRASES = WordList.read(Hedges.class, "hedges.txt");

  private Hedges() {}

  static boolean isHedged(Layout layout, Draft draft) {
    if (draft.cues.isEmpty()) {
      return draft.sources.stream().anyMatch(source -> has(source.in(layout.text())));
    }
    Span cue = draft.cues.getFirst();
    if (!layout.isReadable(layout.sentenceAt(cue.start()))) {
      return has(cue.in(layout.text()));
    }
    if (draft.sources.isEmpty() && Passive.is(cue.in(layout.text()))) {
      return true;
    }
    return has(frame(layout, draft, cue));
  }

  private static boolean has(String words) {
    String frame = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
    return PHRASES.stream().anyMatch(phrase -> frame.contains(" " + phrase + " "));
  }

  /** The sentence of the cue without the attribution's content. */
  private static String frame(Layout layout, Draft draft, Span cue) {
    Span sentence = layout.sentence(layout.sentenceAt(cue.start()));
    StringBuilder frame = new StringBuilder();
    int at = sentence.start();
    for (Span content : draft.contents) {
      if (content.start() >= at && content.start() < sentence.end()) {
        frame.append(layout.text(), at, content.start()).append(" ; ");
        at = Math.min(content.end(), sentence.end());
      }
    }
    return frame.append(layout.text(), at, sentence.end()).toString();
  }
}
