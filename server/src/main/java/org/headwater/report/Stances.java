package org.headwater.report;

import org.headwater.evidence.MemberStance;

/** Stances in a word, and in words. */
final class Stances {
  private Stances() {}

  /** For a cell of the matrix. */
  static String verb(MemberStance stance) {
    return switch (stance) {
      case ASSERTS -> "says";
      case ATTRIBUTES -> "quotes";
      case DENIES -> "denies";
      case HEDGES -> "open";
      case ASKS -> "asks";
    };
  }

  /** For a line about one place. */
  static String words(MemberStance stance) {
    return switch (stance) {
      case ASSERTS -> "says so itself";
      case ATTRIBUTES -> "quotes a source";
      case DENIES -> "denies, or quotes a denial";
      case HEDGES -> "leaves it open";
      case ASKS -> "asks";
    };
  }
}
