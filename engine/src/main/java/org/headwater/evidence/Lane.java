package org.headwater.evidence;

import java.util.Locale;

/** What a date of the timeline dates. */
public enum Lane {
  /** When it happened, by the text. */
  EVENT,
  /** When it was published. */
  PUBLICATION;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
