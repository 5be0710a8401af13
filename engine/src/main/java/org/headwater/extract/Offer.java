package org.headwater.extract;

import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value that one place of a page offers for a fact.
 *
 * @param from the place, in words
 * @param span its place in the visible text, when it stands there
 * @param why what speaks for it, in words, should it be chosen
 * @param refusal why it cannot be chosen; null when it can
 */
record Offer<T>(
    T value, String from, @Nullable Span span, String why, @Nullable String refusal) {

  static <T> Offer<T> of(T value, String from, String why) {
    return new Offer<>(value, from, null, why, null);
  }

  static <T> Offer<T> at(PageBlock block, T value, String from, String why) {
    return new Offer<>(value, from, block.span(), why, null);
  }

  Offer<T> refused(String reason) {
    return new Offer<>(value, from, span, why, reason);
  }
}
