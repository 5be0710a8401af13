package org.headwater.evidence;

import java.util.List;

/**
 * Values of one slot that cannot all be so.
 *
 * @param slot what differs: {@code number}, {@code day}, {@code place}, {@code name}, {@code
 *     polarity}
 * @param values at least two, the one with the most articles first
 */
public record Divergence(String slot, List<DivergentValue> values) {
  public Divergence {
    values = List.copyOf(values);
  }
}
