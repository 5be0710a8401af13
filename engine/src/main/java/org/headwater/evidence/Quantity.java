package org.headwater.evidence;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.headwater.document.Span;

/**
 * A number with what it counts, as a range of what it may mean.
 *
 * @param low the least value that it may mean
 * @param high the greatest, perhaps infinite
 * @param exact false when the words round it ({@code about}) or bound it ({@code more than})
 * @param units stems of the words that say what is counted, normalised for money and percent
 * @param span of the number with its unit word, in the article's text
 * @param frame what exactly it is a number of
 */
record Quantity(double low, double high, boolean exact, Set<String> units, Span span, Frame frame)
    implements Measure {
  /** By how much two values of which one is round may differ. */
  private static final double ROUNDING = 0.05;

  Quantity {
    units = Collections.unmodifiableSet(new TreeSet<>(units)); // in the same order in every run
  }

  Quantity(double low, double high, boolean exact, Set<String> units, Span span) {
    this(low, high, exact, units, span, Frame.NONE);
  }

  @Override
  public boolean fits(Measure other) {
    return !(other instanceof Quantity quantity) || compatible(quantity);
  }

  /** Whether both may be so of one thing. */
  boolean compatible(Quantity other) {
    boolean loose = !exact || !other.exact || isRound(low) || isRound(other.low);
    double slack = loose ? ROUNDING * Math.max(low, other.low) : 0;
    return low <= other.high + slack && other.low <= high + slack;
  }

  boolean sharesUnit(Quantity other) {
    for (String unit : units) {
      if (other.units.contains(unit)) {
        return true;
      }
    }
    return false;
  }

  /** Two significant digits at most, from a hundred on. */
  private static boolean isRound(double value) {
    if (value < 100) {
      return false;
    }
    double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
    return Math.abs(value / unit - Math.rint(value / unit)) < 1e-9;
  }
}
