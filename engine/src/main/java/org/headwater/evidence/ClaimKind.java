package org.headwater.evidence;

import java.util.Locale;

/** What part a claim has in its story: a closed list. */
public enum ClaimKind {
  /** What the story is about. */
  NEWS,
  /** What was so before, or always is: history, descriptions of who is who. */
  BACKGROUND,
  /** What others think of the news. */
  REACTION;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
