package org.headwater.entity;

import java.util.Arrays;

/** Levenshtein's distance with transpositions of neighbours (Damerau 1964); cost a×b. */
final class EditDistance {
  private EditDistance() {}

  static boolean within(String a, String b, int most) {
    return Math.abs(a.length() - b.length()) <= most && of(a, b) <= most;
  }

  /** 1 for equal texts, 0 for texts without a letter in common place. */
  static double similarity(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - of(a, b) / (double) longer;
  }

  static int of(String a, String b) {
    int[] twoBefore = new int[b.length() + 1];
    int[] before = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    Arrays.setAll(before, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        if (a.charAt(i - 1) == b.charAt(j - 1)) {
          now[j] = before[j - 1];
        } else {
          int least = 1 + Math.min(before[j - 1], Math.min(before[j], now[j - 1]));
          now[j] = swapped(a, b, i, j) ? Math.min(least, twoBefore[j - 2] + 1) : least;
        }
      }
      int[] spare = twoBefore;
      twoBefore = before;
      before = now;
      now = spare;
    }
    return before[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
