package org.headwater.bench.evidence;

import org.headwater.document.Span;
import org.headwater.evidence.Member;

/** Where something stands. */
record Place(String article, Span span) {
  static Place of(Member member) {
    return new Place(member.article(), member.span());
  }

  /** Whether the two share at least half of the shorter. */
  boolean same(Place other) {
    int shorter = Math.min(span.length(), other.span.length());
    return article.equals(other.article) && 2 * span.shared(other.span) >= Math.max(1, shorter);
  }

  /** The part of both that they share, 0 to 1: tells the nearest of several same places. */
  double likeness(Place other) {
    if (!article.equals(other.article)) {
      return 0;
    }
    double shared = span.shared(other.span);
    return shared / Math.max(1, span.length() + other.span.length() - shared);
  }
}
