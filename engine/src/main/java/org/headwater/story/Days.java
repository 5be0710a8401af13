package org.headwater.story;

import org.headwater.story.Relation.Order;

/**
 * How the beginnings of two stories lie in time.
 *
 * @param exact whether each is known to one day
 * @param apart days between them, at least 0: where not exact, the fewest that both dates allow; 0
 *     where not known
 */
record Days(boolean known, boolean exact, long apart, Order order) {
  private static final Days UNKNOWN = new Days(false, false, 0, Order.UNKNOWN);

  /** When the second began, seen from the first. */
  static Days between(Profile one, Profile other) {
    Profile.Days a = one.days();
    Profile.Days b = other.days();
    if (a == null || b == null) {
      return UNKNOWN;
    }
    boolean exact = a.first() == a.firstAtLatest() && b.first() == b.firstAtLatest();
    long later = b.first() - a.firstAtLatest();
    long earlier = a.first() - b.firstAtLatest();
    Order order =
        later > 0
            ? Order.LATER
            : earlier > 0 ? Order.EARLIER : exact ? Order.SAME_DAY : Order.UNKNOWN;
    return new Days(true, exact, Math.max(0, Math.max(later, earlier)), order);
  }

  double log() {
    return Math.log1p(apart);
  }
}
