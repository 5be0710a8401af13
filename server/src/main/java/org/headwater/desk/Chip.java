package org.headwater.desk;

import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimMatch;
import org.headwater.evidence.ClaimState;

/**
 * A short label with an icon; it never says whether something is so, only who carries it.
 *
 * @param style the name of its icon and colours
 * @param meaning one sentence for those who ask
 */
public record Chip(String style, String label, String meaning) {
  /** The state of a claim, with the doubt where its places may be two statements. */
  static Chip of(Claim claim) {
    Chip state = of(claim.state());
    return claim.match() == ClaimMatch.LIKELY
        ? state
        : new Chip(
            "perhaps",
            "perhaps " + state.label,
            "Its places are alike, but may be two statements: read them side by side. If they are"
                + " one: "
                + state.meaning);
  }

  private static Chip of(ClaimState state) {
    return switch (state) {
      case CORROBORATED ->
          new Chip(
              "corroborated",
              "corroborated",
              "At least two origins that are known to be different stand behind it.");
      case REPEATED ->
          new Chip(
              "repeated",
              "repeated",
              "Several pages carry it, but no two of their origins are known to be different.");
      case SINGLE -> new Chip("single", "one page", "Only one page carries it.");
      case DISPUTED ->
          new Chip(
              "disputed",
              "disputed",
              "It is stated and denied, or stated with values that cannot all be so.");
    };
  }

  /** What a story's range of origins means for who reads it. */
  static Chip ofOrigins(int low, int high, int pages) {
    if (pages == 1) {
      return new Chip("single", "one page", "Only one page is known.");
    }
    if (low >= 2) {
      return new Chip(
          "corroborated",
          low + " or more origins",
          "At least " + low + " of its origins are known to be different.");
    }
    return high == 1
        ? new Chip("repeated", "one origin", "All its pages go back to one origin.")
        : new Chip("repeated", "origins unclear", "No two origins are known to be different.");
  }

  static Chip reprints(int count) {
    return new Chip(
        "echo", count == 1 ? "1 reprint" : count + " reprints", "Pages that reprint another.");
  }

  static Chip disputes(int count) {
    return new Chip(
        "disputed",
        count == 1 ? "1 disputed claim" : count + " disputed claims",
        "Claims that are stated and denied, or stated with values that cannot all be so.");
  }
}
