package org.headwater.entity;

import org.headwater.document.EntityType;
import org.headwater.document.Span;

/**
 * A name found in a text, before linking.
 *
 * @param text its words without a possessive ending
 * @param words the same taken apart
 */
record Found(Span span, EntityType type, String text, NameWords words) {
  static Found of(String article, Span span, EntityType type) {
    String text = TextWords.withoutPossessive(article, span).in(article).strip();
    return new Found(span, type, text, NameWords.of(text, type));
  }

  /** A person's name of more than one word. */
  boolean full() {
    return words.words().size() > 1 && !words.lone();
  }

  /** The words in alphabetical order; equal for names that differ in case, order or accents. */
  String key() {
    return String.join(" ", words.sorted());
  }

  boolean capitalised() {
    return !text.isEmpty() && text.codePoints().anyMatch(Character::isUpperCase);
  }
}
