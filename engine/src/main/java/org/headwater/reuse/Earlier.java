package org.headwater.reuse;

/** Which side of a link had the text first, as far as the evidence goes. */
public enum Earlier {
  A,
  B,
  /** The evidence does not decide. */
  UNKNOWN
}
