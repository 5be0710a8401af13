package org.headwater.event;

import org.headwater.attribution.Quotations;
import org.headwater.document.Span;

/**
 * Tells whether a word stands in what somebody says in so many words.
 *
 * <p>Why: "We will crush them", he said, is a statement and no act; a word or two in quotation
 * marks are the outlet's sentence. How: by the marks of the whole text, in which a quotation may
 * hold several sentences; fewer than {@value #WORDS} words are no speech. Cost: one pass over the
 * text, then the length of the quotation up to that many words for each word asked for.
 */
final class Spoken {
  /** From so many words in one pair of marks on they are speech. */
  private static final int WORDS = 5;

  private final String text;
  private final boolean[] quoted;

  Spoken(String text) {
    this.text = text;
    quoted = new Quotations(text).mask();
  }

  /** Whether a word of the text stands in speech. */
  boolean holds(Span word) {
    if (!quoted[word.start()]) {
      return false;
    }
    int from = word.start();
    int words = 1;
    while (from > 0 && quoted[from - 1] && words < WORDS) {
      from--;
      words += begins(from) ? 1 : 0;
    }
    int to = word.end();
    while (to < text.length() && quoted[to] && words < WORDS) {
      words += begins(to) ? 1 : 0;
      to++;
    }
    return words >= WORDS;
  }

  /** Whether a word begins here behind a space. */
  private boolean begins(int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && at > 0
        && !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
