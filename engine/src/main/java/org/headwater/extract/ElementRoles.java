package org.headwater.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * The roles that a page's elements have by their names, each name looked at once: a page says the
 * same few classes again and again. Not for use by several threads.
 */
final class ElementRoles {
  /** Longer names are rare and are looked at again each time. */
  private static final int LONGEST = 200;

  private final Map<String, Integer> known = new HashMap<>();

  /** The roles in the value of a class, id or itemprop, as bits of {@link ClassCue}. */
  int in(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    if (names.length() > LONGEST) {
      return ClassCue.in(names);
    }
    Integer roles = known.get(names);
    if (roles == null) {
      roles = ClassCue.in(names);
      known.put(names, roles);
    }
    return roles;
  }
}
