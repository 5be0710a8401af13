package org.headwater.evidence;

/** How sure a clause leaves an act. */
enum Surety {
  /** It happened, or is so: "has closed", "closed". */
  DONE,
  /** "Will close". */
  WILL,
  /** Somebody means it to be: "plans to close", "would close". */
  PLANNED,
  /** "Is expected to close". */
  EXPECTED,
  /** "May close". */
  POSSIBLE,
  /** It is so to all appearances: "reportedly closed", "appears to close". */
  SEEMING;

  /**
   * Whether an act said in both ways is more certain in one of them. A plan and what will be are
   * the same news told at two times, and of two ways to leave it open neither says more.
   */
  boolean differs(Surety other) {
    Surety surer = ordinal() < other.ordinal() ? this : other;
    Surety open = surer == this ? other : this;
    return switch (surer) {
      case DONE -> open.ordinal() >= PLANNED.ordinal();
      case WILL -> open == EXPECTED || open == POSSIBLE;
      case PLANNED -> open == POSSIBLE;
      default -> false;
    };
  }
}
