package org.headwater.evidence;

import java.util.Locale;

/**
 * How a claim stands in its story: a closed list. It says who carries it, never whether it is so.
 */
public enum ClaimState {
  /** At least two origins that are known to be different stand behind it. */
  CORROBORATED,
  /** Several articles carry it, but no two of their origins are known to be different. */
  REPEATED,
  /** One article carries it. */
  SINGLE,
  /** Stated and denied, or stated with values that cannot all be so. */
  DISPUTED;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
