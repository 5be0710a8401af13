package org.headwater.event;

import org.headwater.document.Event;
import org.headwater.document.EventType;

/**
 * An event of a clause before its parties are known.
 *
 * @param clause number of its clause
 * @param weight how sure and how central it is; the largest of a sentence is its main event
 */
record Draft(
    EventType type, Match match, Event.Status status, int clause, double weight, boolean passive) {}
