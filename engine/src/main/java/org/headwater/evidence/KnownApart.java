package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How many named origins bear one and the same thing out.
 *
 * <p>Why: a claim may hold sentences that only touch it, and who said one of those has not said the
 * claim; counting him would call corroborated what one source alone says. How: those that are known
 * to be different from most others come first, and each further one counts when it is known to be
 * different from all counted before. Cost: the square of the origins of one claim.
 */
final class KnownApart {
  /** How many origins are compared; a claim with more has enough. */
  private static final int MOST_ORIGINS = 60;

  private KnownApart() {}

  /**
   * Those that count, at least one when there is one.
   *
   * @param apart whether two are known to be different; whichever comes first
   */
  static <T> List<T> of(List<T> origins, BiPredicate<T, T> apart) {
    int size = Math.min(origins.size(), MOST_ORIGINS);
    boolean[][] differ = new boolean[size][size];
    int[] degree = new int[size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        differ[i][k] = apart.test(origins.get(i), origins.get(k));
        differ[k][i] = differ[i][k];
        degree[i] += differ[i][k] ? 1 : 0;
        degree[k] += differ[i][k] ? 1 : 0;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt((Integer i) -> -degree[i]));
    List<Integer> counted = new ArrayList<>();
    for (int next : order) {
      if (counted.stream().allMatch(before -> differ[next][before])) {
        counted.add(next);
      }
    }
    return counted.stream().sorted().map(origins::get).toList();
  }
}
