package org.headwater.extract;

import org.jspecify.annotations.Nullable;

/**
 * A value that one place of a page offers for a fact.
 *
 * @param from the place, in words
 * @param line the line that holds it, when it stands in the visible text
 * @param why what speaks for it, in words, should it be chosen
 */
record Offer<T>(T value, String from, @Nullable PageBlock line, String why) {

  static <T> Offer<T> of(T value, String from, String why) {
    return new Offer<>(value, from, null, why);
  }

  static <T> Offer<T> at(PageBlock block, T value, String from, String why) {
    return new Offer<>(value, from, block, why);
  }
}
