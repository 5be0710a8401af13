package org.headwater.evidence;

/** A number or day that can be held against another. */
sealed interface Measure permits Quantity, Day {
  /** Whether both may be so of one thing; two of different kinds always may. */
  boolean fits(Measure other);
}
