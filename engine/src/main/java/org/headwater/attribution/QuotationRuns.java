package org.headwater.attribution;

import java.util.List;
import org.headwater.document.Attribution.Kind;
import org.headwater.document.Span;

/**
 * Gives a quoted attribution the quotation that goes on right behind it and that nobody marked:
 * “The pier is lost,” Berg said. <u>“The sea took it.”</u>
 *
 * <p>Only within the paragraph, with nothing but a mark and a space between. Cost: one look-up for
 * each attribution.
 */
final class QuotationRuns {
  /** Characters between: a full stop and a space. */
  private static final int BESIDE = 3;

  private QuotationRuns() {}

  static void apply(Layout layout, Quotations quotations, Marks marks, List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean quoted =
          !draft.cues.isEmpty()
              && !draft.sources.isEmpty()
              && !draft.contents.isEmpty()
              && quotations.kind(draft.contents) == Kind.DIRECT;
      Span next = quoted ? quotations.after(draft.extent().end()) : null;
      if (next != null
          && Layout.gap(draft.extent(), next) <= BESIDE
          && !layout.partsParagraphs(draft.extent(), next)
          && next.in(layout.text()).indexOf(' ') > 0
          && !marks.overlap(next)) {
        draft.contents.add(next);
        marks.add(draft.contents);
      }
    }
  }
}
