package org.headwater.evidence;

import java.util.Locale;

/** In what way values differ: a closed list. */
public enum DivergenceKind {
  /** They cannot all be so. */
  CONTRADICTION,
  /** All may be so, and one says more than another. */
  REFINEMENT,
  /** One says flatly what another leaves open. */
  CERTAINTY,
  /** Other words for one act or thing; whether they mean the same is left to the reader. */
  WORDING;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a difference of a slot is where nothing else is known of it. */
  static DivergenceKind of(String slot) {
    return switch (slot) {
      case CertaintyRaised.SLOT -> CERTAINTY;
      case QuotationVariants.SLOT -> WORDING;
      default -> CONTRADICTION;
    };
  }
}
