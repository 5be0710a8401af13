package org.headwater.reuse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of words that two texts have in common.
 *
 * <p>Greedy, from the front of b: at each word the longest stretch of at least {@value
 * Winnowing#WORDS} words that also stands in a is taken, and the search goes on behind it. That is
 * greedy string tiling (Wise, 1993) in one direction, without its cubic worst case: each shingle of
 * a is tried at no more than {@value #TRIES} places. Linear but for repetitive texts.
 */
final class Runs {
  private static final int TRIES = 8;

  /** {@code length} words from {@code inA} in a are the words from {@code inB} in b. */
  record Run(int inA, int inB, int length) {
    int endA() {
      return inA + length;
    }

    int endB() {
      return inB + length;
    }
  }

  private Runs() {}

  /** The common stretches in order of their place in b; none overlaps another in b. */
  static List<Run> between(Wording a, Wording b, Shingles ofB) {
    int[][] places = ofB.in(a, TRIES);
    if (places.length == 0) {
      return List.of();
    }
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at + Winnowing.WORDS <= b.size()) {
      Run longest = longest(a, b, at, places[ofB.number(at)]);
      if (longest == null) {
        at++;
      } else {
        runs.add(longest);
        at = longest.endB();
      }
    }
    return runs;
  }

  private static @Nullable Run longest(Wording a, Wording b, int inB, int @Nullable [] places) {
    Run longest = null;
    if (places != null) {
      for (int inA : places) {
        int length = common(a, inA, b, inB);
        if (length >= Winnowing.WORDS && (longest == null || length > longest.length())) {
          longest = new Run(inA, inB, length);
        }
      }
    }
    return longest;
  }

  private static int common(Wording a, int inA, Wording b, int inB) {
    int length = 0;
    while (inA + length < a.size()
        && inB + length < b.size()
        && a.words()[inA + length] == b.words()[inB + length]) {
      length++;
    }
    return length;
  }
}
