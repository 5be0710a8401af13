package org.headwater.evidence;

import java.util.Set;
import org.headwater.document.Span;

/**
 * A number or day that a proposition gives of something.
 *
 * @param frame what it is the value of
 * @param named the entity named last before it in its clause, or ""
 * @param ahead whether its clause speaks of what is still to come
 * @param span of the value, in the article's text
 * @param words the terms of the value itself
 */
record Valued(
    Proposition member,
    Measure value,
    Frame frame,
    String named,
    boolean ahead,
    Span span,
    Set<String> words) {
  Valued {
    words = Set.copyOf(words);
  }

  int article() {
    return member.article();
  }

  boolean fits(Valued other) {
    return value.fits(other.value);
  }
}
