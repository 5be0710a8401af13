package org.headwater.event;

import org.jspecify.annotations.Nullable;

/**
 * Whom the sentence before spoke of.
 *
 * @param person for "he" and "she"
 * @param group for "they" and "it": a country, an army, demonstrators
 * @param other for "him" and "her": also a person who was no subject, if the only one
 */
record Carried(@Nullable Party person, @Nullable Party group, @Nullable Party other) {
  static final Carried NOBODY = new Carried(null, null, null);

  /** The one that a pronoun in small letters means, as far as that is known. */
  @Nullable Party meant(String pronoun) {
    return switch (pronoun) {
      case "he", "she" -> person;
      case "him", "her" -> other;
      case "they", "it", "them" -> group;
      default -> null;
    };
  }
}
