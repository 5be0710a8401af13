package org.headwater.event;

import org.headwater.document.Participant;

/**
 * Someone who may take part in an event.
 *
 * @param from index of the first word
 * @param to behind the last word
 * @param place true for the name of a place
 * @param person true for the name of a person
 * @param behind the preposition before it, empty when there is none
 */
record Party(
    int from, int to, Participant participant, boolean place, boolean person, String behind) {
  /** Whether it is only said where something is. */
  boolean locates() {
    return behind.equals("in") || behind.equals("at") || behind.equals("near");
  }
}
