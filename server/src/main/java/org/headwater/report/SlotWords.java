package org.headwater.report;

import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergenceKind;

/** What accounts differ in, in words. */
public final class SlotWords {
  private SlotWords() {}

  /** The same with what is to be known of its kind: a refinement is no contradiction. */
  public static String of(Divergence divergence) {
    boolean more = divergence.kind() == DivergenceKind.REFINEMENT;
    return of(divergence.slot()) + (more ? ", of which one says more" : "");
  }

  /** As the end of "they differ in": "the number". */
  public static String of(String slot) {
    return switch (slot) {
      case "polarity" -> "whether it is so";
      case "certainty" -> "how certain it is";
      case "quotation" -> "the words quoted";
      case "role" -> "what somebody is called";
      case "wording" -> "the words for it";
      default -> "the " + slot;
    };
  }
}
