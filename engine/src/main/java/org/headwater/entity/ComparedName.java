package org.headwater.entity;

import java.util.Optional;
import org.headwater.document.EntityType;
import org.headwater.entity.Countries.CountryName;
import org.headwater.entity.Countries.Use;
import org.jspecify.annotations.Nullable;

/**
 * A name as {@link NameMatcher} compares it, read once however many others it is compared with.
 *
 * @param korean its reading as a Korean name, of persons only
 * @param agency the agency that it names, never of persons
 * @param country the code of the country that it names, never of persons
 */
record ComparedName(
    String text,
    @Nullable EntityType type,
    NameWords words,
    Optional<KoreanName> korean,
    Optional<Agency> agency,
    Optional<String> country) {

  /** A name of a type; of null when nothing is known about what it names. */
  static ComparedName of(String text, @Nullable EntityType type) {
    NameWords words = NameWords.of(text, type);
    return type == EntityType.PER
        ? new ComparedName(
            text, type, words, KoreanName.of(words.texts()), Optional.empty(), Optional.empty())
        : new ComparedName(text, type, words, Optional.empty(), Agencies.find(text), country(text));
  }

  private static Optional<String> country(String text) {
    return Countries.find(text).filter(c -> c.use() == Use.NAME).map(CountryName::code);
  }
}
