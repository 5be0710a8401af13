package org.headwater.reuse;

import java.util.Locale;

/** How one text was made from the other. */
public enum ReuseKind {
  /** The text itself, whole or cut short, perhaps under another headline or with a frame. */
  REPRINT,
  /** The same statements in the same order, in partly or wholly other words. */
  REWRITE,
  /** Passages of one text inside an otherwise different one. */
  EXCERPT;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
