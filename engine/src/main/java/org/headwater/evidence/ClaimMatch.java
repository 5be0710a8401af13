package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How sure it is that the members of a claim say one thing. */
public enum ClaimMatch {
  /** One claim more likely than not; also what a single article says. */
  LIKELY,

  /** Alike, but rather two statements of one matter: to be read before it is relied on. */
  POSSIBLE;

  /** What may be two statements has no two origins that are known to be different. */
  Origins of(Origins counted) {
    if (this == LIKELY || counted.low() == 1) {
      return counted;
    }
    List<String> reasons = new ArrayList<>(counted.reasons());
    reasons.add("these may be two statements, so no two origins are known");
    return new Origins(1, counted.high(), reasons);
  }

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
