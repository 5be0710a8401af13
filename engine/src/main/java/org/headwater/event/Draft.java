package org.headwater.event;

import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event of a clause before its parties are known.
 *
 * @param mode PLOVER's mode where one fits
 * @param clause number of its clause
 * @param weight how sure and how central it is; the largest of a sentence is its main event
 */
record Draft(
    EventType type,
    @Nullable String mode,
    Match match,
    Event.Status status,
    int clause,
    double weight,
    boolean passive) {
  /** An event whose mode is that of its trigger, if it is of the trigger's type. */
  Draft(
      EventType type,
      Match match,
      Event.Status status,
      int clause,
      double weight,
      boolean passive) {
    this(
        type,
        type == match.trigger().type() ? match.trigger().mode() : null,
        match,
        status,
        clause,
        weight,
        passive);
  }
}
