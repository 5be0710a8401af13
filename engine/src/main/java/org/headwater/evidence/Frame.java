package org.headwater.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a value is a value of: "three stolen boats that were seized" is a number of boats, stolen,
 * seized.
 *
 * @param head what is counted: a stem, a unit, or what became of people; "" when it is not known
 * @param qualifiers stems of the words between the value and its head; of people who they are
 * @param actions stems of the actions that the value may belong to, the nearest first
 * @param link the preposition between the action and the value, or ""
 * @param main whether the value stands in the main clause
 */
record Frame(String head, Set<String> qualifiers, List<String> actions, String link, boolean main) {
  /** Of a value of which nothing is known. */
  static final Frame NONE = new Frame("", Set.of(), List.of(), "", false);

  Frame {
    actions = List.copyOf(actions);
    qualifiers = Collections.unmodifiableSet(new TreeSet<>(qualifiers));
  }

  boolean isKnown() {
    return !head.isEmpty();
  }
}
