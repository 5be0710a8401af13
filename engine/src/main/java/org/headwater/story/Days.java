package org.headwater.story;

import org.headwater.story.Relation.Order;

/**
 * How the beginnings of two stories lie in time.
 *
 * @param apart days between them, at least 0; 0 where not known
 */
record Days(boolean known, long apart, Order order) {
  private static final Days UNKNOWN = new Days(false, 0, Order.UNKNOWN);

  /** When the second began, seen from the first. */
  static Days between(Profile one, Profile other) {
    Profile.Days a = one.days();
    Profile.Days b = other.days();
    if (a == null || b == null) {
      return UNKNOWN;
    }
    Order order =
        b.first() > a.firstAtLatest()
            ? Order.LATER
            : b.firstAtLatest() < a.first()
                ? Order.EARLIER
                : a.first() == a.firstAtLatest() && b.first() == b.firstAtLatest()
                    ? Order.SAME_DAY
                    : Order.UNKNOWN;
    return new Days(true, Math.abs(a.first() - b.first()), order);
  }

  double log() {
    return Math.log1p(apart);
  }
}
