package org.headwater.evidence;

import java.util.Locale;
import java.util.Set;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from whom an article has what it says.
 *
 * @param name in the article's words, or the entity's name
 * @param key equal for what is known to be the same source: an entity, an agency, else the name
 */
record Source(String name, String key, Kind kind) {
  /**
   * What a source is. Sources of two kinds are not known to be different: a minister may speak for
   * the ministry, an agency may have it from the minister.
   */
  enum Kind {
    PERSON,
    /** An organisation or a country. */
    BODY,
    /** An agency or outlet, which may have it from somebody else. */
    MEDIA,
    /** The outlet itself, which shows that it has it at first hand. */
    OWN,
    /** "Officials": nobody can tell whether two of them are one. */
    UNNAMED
  }

  private static final Set<String> PRONOUNS =
      Set.copyOf(WordList.read(Source.class, "pronouns.txt"));

  boolean isPronoun() {
    return PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether another is this source. */
  boolean isOf(@Nullable Source other) {
    return other != null && key.equals(other.key);
  }

  /** Equal for sources that may be one: two persons of one last name are not known to be two. */
  String surelyApart() {
    return kind == Kind.PERSON
        ? name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)
        : key;
  }

  boolean isNamed() {
    return kind != Kind.UNNAMED;
  }
}
