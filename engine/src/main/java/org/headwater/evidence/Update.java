package org.headwater.evidence;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said first and is said otherwise now, or no longer.
 *
 * @param slot {@code number}, {@code day}, {@code polarity}, {@code headline} or {@code statement};
 *     {@code correction} for a note
 * @param from the words before; null for what is new, and for a note that does not say
 * @param to the words now; null for what is no longer said
 * @param at when it was said otherwise, ISO 8601; null when it is not known
 * @param by who took it back, in the words of the article that tells it; null for its outlet
 * @param article the article that says it otherwise, no longer, or tells it
 * @param before where the words before stand; null when they are no words of a text
 * @param version the number of the version of the page, not the newest, that has the words before
 *     and in whose text {@code before} is; null where no version but the newest is meant
 * @param after where the words now stand; for a note, where the note stands
 */
public record Update(
    Kind kind,
    Change change,
    String slot,
    @Nullable String from,
    @Nullable String to,
    @Nullable String at,
    @Nullable String by,
    String article,
    @Nullable Place before,
    @Nullable Integer version,
    @Nullable Place after) {
  static final String CORRECTION = "correction";
  static final String HEADLINE = "headline";
  static final String STATEMENT = "statement";

  /** Evidence stored before there were these says neither the change nor the article. */
  public Update {
    Change usual = slot.equals(CORRECTION) ? Change.CORRECTED : Change.CHANGED;
    change = Objects.requireNonNullElse(change, usual);
    article = Objects.requireNonNullElse(article, after == null ? "" : after.article());
  }

  /** How it is known. */
  public enum Kind {
    /** A later article of the same outlet or agency says otherwise. */
    LATER,
    /** A newer version of the page says otherwise. */
    VERSION,
    /** A note in the article says so. */
    NOTE,
    /** An article tells that somebody took back what they had said. */
    TOLD;

    /** The name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of what was said. The most telling first. */
  public enum Change {
    /** The outlet says that it was wrong. */
    CORRECTED,
    /** It is no longer said. */
    WITHDRAWN,
    /** It is said otherwise. */
    CHANGED,
    /** It was not said before. */
    ADDED;

    /** The name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
