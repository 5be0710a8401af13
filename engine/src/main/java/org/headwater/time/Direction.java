package org.headwater.time;

/** Whether the clause around an expression speaks of what was or of what will be. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
