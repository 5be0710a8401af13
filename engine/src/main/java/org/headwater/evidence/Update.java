package org.headwater.evidence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was said first and is said otherwise now.
 *
 * @param slot {@code number}, {@code day} or {@code polarity}; {@code correction} for a note
 * @param from the words before; null for a note that does not say
 * @param to the words now; those of the note
 * @param at when the article was published that says so now, ISO 8601; null when it is not said
 * @param before where the words before stand; null when their version is no longer the newest
 * @param after where the words now stand
 */
public record Update(
    Kind kind,
    String slot,
    @Nullable String from,
    String to,
    @Nullable String at,
    @Nullable Place before,
    Place after) {
  /** How it is known. */
  public enum Kind {
    /** A later article of the same outlet or agency says otherwise. */
    LATER,
    /** The newest version of the page says otherwise. */
    VERSION,
    /** A note in the article says that it was corrected. */
    NOTE;

    /** The name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
