package org.headwater.report;

import org.headwater.evidence.Divergence;

/** What accounts differ in, in words. */
public final class SlotWords {
  private SlotWords() {}

  /** A whole heading by its kind: only a contradiction is said to be one. */
  public static String heading(Divergence divergence) {
    String slot = of(divergence.slot());
    return switch (divergence.kind()) {
      case CONTRADICTION -> "They differ in " + slot;
      case REFINEMENT -> "One says more about " + slot;
      case CERTAINTY -> "They are not equally sure";
      case WORDING ->
          switch (divergence.slot()) {
            case "quotation" -> "They quote it in other words";
            case "role" -> "They describe somebody in other words";
            default -> "They use other words for it";
          };
    };
  }

  /** As the end of "they differ in": "the number". */
  public static String of(String slot) {
    return switch (slot) {
      case "polarity" -> "whether it is so";
      case "certainty" -> "how certain it is";
      case "quotation" -> "the words quoted";
      case "role" -> "what somebody is called";
      case "wording" -> "the words for it";
      case "statement" -> "what it says";
      default -> "the " + slot;
    };
  }
}
