package org.headwater.event;

import org.headwater.document.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may take part in an event.
 *
 * @param from index of the first word
 * @param to behind the last word
 * @param place true for the name of a place
 * @param person true for the name of a person
 * @param extended whether an acting noun belongs to the name: "Norland police"
 * @param behind the preposition before it, empty when there is none
 */
record Party(
    int from,
    int to,
    Participant participant,
    boolean place,
    boolean person,
    boolean extended,
    String behind) {
  /** Whether both are one; "Norland police" and "Norland students" are two. */
  boolean is(@Nullable Party other) {
    if (other == null) {
      return false;
    }
    String ref = participant.ref();
    boolean two =
        extended && other.extended && !participant.name().equals(other.participant.name());
    return equals(other) || (ref != null && ref.equals(other.participant.ref()) && !two);
  }

  /** Whether it is only said where something is. */
  boolean locates() {
    return behind.equals("in") || behind.equals("at") || behind.equals("near");
  }
}
