package org.headwater.evidence;

import java.util.Locale;

/** How an article stands to a claim at one place: a closed list. */
public enum MemberStance {
  /** In the outlet's own voice. */
  ASSERTS,
  /** It says that somebody says so. */
  ATTRIBUTES,
  /** It says, or somebody in it says, that it is not so. */
  DENIES,
  /** It leaves open whether it is so. */
  HEDGES,
  /** It asks. */
  ASKS;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a member of this stance carries the claim, be it with reserve. */
  public boolean carries() {
    return this != DENIES && this != ASKS;
  }
}
