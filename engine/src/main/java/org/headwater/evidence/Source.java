package org.headwater.evidence;

import java.util.Locale;
import java.util.Set;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from whom an article has what it says; read by {@link SourceReader}.
 *
 * @param name in the article's words, or the entity's name
 * @param key equal for what is known to be the same source: an entity, an agency, else the name
 */
record Source(String name, String key, Kind kind) {
  /**
   * What a source is. Which kinds are known to be different is asked of {@link KnownDifferent}: a
   * minister may speak for the ministry, an agency may have it from the minister.
   */
  enum Kind {
    PERSON,
    /** A country or another place, for those who govern it. */
    STATE,
    /** An organisation. */
    BODY,
    /** An agency or outlet, which may have it from somebody else. */
    MEDIA,
    /** The outlet itself, which shows that it has it at first hand. */
    OWN,
    /** "Officials": nobody can tell whether two of them are one. */
    UNNAMED
  }

  private static final Set<String> PRONOUNS = WordList.set(Source.class, "pronouns.txt");

  boolean isPronoun() {
    return PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether another is this source. */
  boolean isOf(@Nullable Source other) {
    return other != null && key.equals(other.key);
  }

  boolean isNamed() {
    return kind != Kind.UNNAMED;
  }
}
