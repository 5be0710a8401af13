package org.headwater.evidence;

import java.util.List;
import java.util.Objects;

/**
 * Values of one slot that cannot all be so, or of which one says more than another.
 *
 * @param slot what differs: {@code number}, {@code day}, {@code place}, {@code name}, {@code role},
 *     {@code certainty}, {@code polarity}, {@code quotation}, {@code wording}
 * @param kind in what way; only a contradiction can make a claim disputed
 * @param values at least two, the one with the most articles first
 */
public record Divergence(String slot, DivergenceKind kind, List<DivergentValue> values) {
  public Divergence {
    // one stored before there were kinds lacks it
    kind = Objects.requireNonNullElse(kind, DivergenceKind.of(slot));
    values = List.copyOf(values);
  }

  /** One of the kind that its slot has where nothing else is known. */
  public Divergence(String slot, List<DivergentValue> values) {
    this(slot, DivergenceKind.of(slot), values);
  }

  /** Whether it is one of accounts, not of what one article tells of both sides. */
  boolean isBetweenArticles() {
    return values.stream().flatMap(value -> value.articles().stream()).distinct().count() > 1;
  }

  /** Whether a value of it stands where one of another difference of the slot does. */
  boolean meets(Divergence other) {
    return slot.equals(other.slot)
        && values.stream().anyMatch(own -> other.values.stream().anyMatch(own::meets));
  }
}
