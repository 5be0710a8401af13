package org.headwater.evidence;

import org.headwater.attribution.Quotations;
import org.headwater.document.Span;

/**
 * Whether a passage stands in quotation marks, and whether two places stand in one quotation.
 *
 * <p>Why: the second sentence of a quotation often carries no word of attribution, and is still not
 * the outlet's own. How: from the marks alone; a quotation that a paragraph leaves open goes on
 * with the mark that opens the next. Cost: one pass over the text, then the length of what is
 * asked.
 */
final class QuotedRuns {
  private final String text;
  private final boolean[] mask;

  QuotedRuns(String text) {
    this.text = text;
    mask = new Quotations(text).mask();
  }

  /** Whether every letter and digit of a passage is quoted. */
  boolean holds(Span passage) {
    for (int at = passage.start(); at < passage.end(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) && !mask[at]) {
        return false;
      }
    }
    return true;
  }

  /** What of a passage is quoted; where the outlet's words come between, a space. */
  String quoted(Span passage) {
    StringBuilder quoted = new StringBuilder();
    for (int at = passage.start(); at < passage.end(); at++) {
      quoted.append(mask[at] ? text.charAt(at) : ' ');
    }
    return quoted.toString();
  }

  /** Whether no quotation ends between two places. */
  boolean isOne(int from, int to) {
    for (int at = Math.max(0, from - 1); at < to; at++) {
      if (!mask[at] && !Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
