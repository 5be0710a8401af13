package org.headwater.entity;

import java.util.Locale;
import java.util.Optional;
import org.headwater.document.EntityType;

/** Keys under which names of stories that know nothing of each other are found again. */
public final class NameKeys {
  private NameKeys() {}

  /**
   * The key of a name: a country's code, of a person the family name, else the words in
   * alphabetical order. Equal keys do not make one entity: people share family names, see {@link
   * NameMatcher}. A name that can be read as a Korean one ("Joe Biden" can) keeps all its words,
   * for they are few families. Empty for a name without letters.
   */
  public static String of(String name, EntityType type) {
    Optional<Countries.CountryName> country =
        type == EntityType.PER ? Optional.empty() : Countries.find(name);
    if (country.isPresent() && country.get().use() != Countries.Use.CAPITAL) {
      return "@" + country.get().code().toLowerCase(Locale.ROOT);
    }
    NameWords words = NameWords.of(name, type);
    boolean family = type == EntityType.PER && !KoreanName.familyFirst(words.texts());
    return family ? FamilyNames.of(words) : String.join(" ", words.sorted());
  }

  /** Whether a key is that of a country, or of what stands for one. */
  public static boolean isCountry(String key) {
    return key.startsWith("@");
  }
}
