package org.headwater.store;

import org.headwater.evidence.Owners;

/** What may be the name of an outlet or owner. */
final class OutletName {
  /** In characters; longer ones are no names. */
  private static final int LONGEST = 200;

  private OutletName() {}

  /**
   * The name without white space around it.
   *
   * @param what is named, for the message
   * @throws IllegalArgumentException with a reason
   */
  static String checked(String what, String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || Owners.key(stripped).isEmpty()) {
      throw new IllegalArgumentException("the " + what + " has no name");
    }
    if (stripped.startsWith("#")) {
      throw new IllegalArgumentException("the name of the " + what + " begins with #");
    }
    if (stripped.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the name of the %s is longer than %d characters".formatted(what, LONGEST));
    }
    if (stripped.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("the name of the " + what + " has control characters");
    }
    return stripped;
  }
}
