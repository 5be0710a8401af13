package org.headwater.extract;

import org.headwater.document.Span;

/** Finds a part of a block, whose white space is collapsed, in the page's visible text. */
final class VisiblePlace {
  private VisiblePlace() {}

  /** The place of the block's characters {@code [start, end)}; linear in the block. */
  static Span of(String visible, PageBlock block, int start, int end) {
    Span whole = block.span();
    if (start == 0 && end == block.text().length()) {
      return whole;
    }
    if (whole.length() == block.text().length()) {
      return new Span(whole.start() + start, whole.start() + end);
    }
    int at = whole.start();
    int first = at;
    int seen = 0;
    for (; at < whole.end() && seen < end; at++) {
      if (seen == start) {
        first = at;
      }
      if (seen < block.text().length() && visible.charAt(at) == block.text().charAt(seen)) {
        seen++;
      } else if (seen < block.text().length()
          && block.text().charAt(seen) == ' '
          && LineInProgress.isSpace(visible.charAt(at))) {
        seen++;
      }
    }
    return new Span(first, at);
  }
}
