package org.headwater.attribution;

import java.util.BitSet;
import java.util.List;
import org.headwater.document.Span;

/** The characters of a text that are part of an attribution. */
final class Marks {
  private final BitSet marked = new BitSet();

  Marks(List<Draft> drafts) {
    for (Draft draft : drafts) {
      add(draft.sources);
      add(draft.cues);
      add(draft.contents);
    }
  }

  void add(List<Span> spans) {
    spans.forEach(span -> marked.set(span.start(), span.end()));
  }

  boolean overlap(Span span) {
    int next = marked.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
