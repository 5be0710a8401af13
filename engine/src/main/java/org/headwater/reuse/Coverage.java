package org.headwater.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.headwater.document.Span;
import org.headwater.reuse.SentenceAlignment.Counterpart;

/**
 * Which words of a text the other has: those that stand in a common stretch, and those of sentences
 * that it tells in other words.
 */
final class Coverage {
  /** Part of a sentence's words that must stand in the other text. */
  private static final double MOST = 0.5;

  private final Wording text;
  private final BitSet covered;

  /** What stands in the other text word for word. */
  Coverage(Wording text, BitSet verbatim) {
    this.text = text;
    this.covered = (BitSet) verbatim.clone();
  }

  /** Adds the sentences that the other text tells. */
  Coverage retold(List<Counterpart> sentences) {
    for (Counterpart sentence : sentences) {
      if (sentence.isTold()) {
        covered.set(text.sentenceStart(sentence.sentence()), text.sentenceEnd(sentence.sentence()));
      }
    }
    return this;
  }

  double share() {
    return Math.min(1, (double) covered.cardinality() / Math.max(1, text.total()));
  }

  /** The sentences that the other text has neither word for word nor in other words. */
  List<Span> added() {
    List<Span> added = new ArrayList<>();
    int from = -1;
    for (int s = 0; s < text.sentenceCount(); s++) {
      if (isAdded(s)) {
        from = from < 0 ? s : from;
      } else if (from >= 0) {
        added.add(text.span(text.sentenceStart(from), text.sentenceEnd(s - 1)));
        from = -1;
      }
    }
    if (from >= 0) {
      added.add(text.span(text.sentenceStart(from), text.size()));
    }
    return added;
  }

  private boolean isAdded(int sentence) {
    int from = text.sentenceStart(sentence);
    int to = text.sentenceEnd(sentence);
    return covered.get(from, to).cardinality() < MOST * (to - from);
  }
}
