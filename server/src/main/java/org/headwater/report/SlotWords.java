package org.headwater.report;

/** What accounts differ in, in words. */
public final class SlotWords {
  private SlotWords() {}

  /** As the end of "they differ in": "the number". */
  public static String of(String slot) {
    return switch (slot) {
      case "polarity" -> "whether it is so";
      case "certainty" -> "how certain it is";
      case "quotation" -> "the words quoted";
      default -> "the " + slot;
    };
  }
}
