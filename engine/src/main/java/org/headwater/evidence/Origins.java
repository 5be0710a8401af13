package org.headwater.evidence;

import java.util.List;

/**
 * From how many independent origins something comes, as a range.
 *
 * @param low how many origins are known to be different, at least 1; an article that names no
 *     source cannot raise it
 * @param high how many there could be at most
 * @param reasons what was counted and what was not, in words
 */
public record Origins(int low, int high, List<String> reasons) {
  public Origins {
    reasons = List.copyOf(reasons);
    if (low < 1 || high < low) {
      throw new IllegalArgumentException("no range of origins: " + low + " to " + high);
    }
  }
}
