package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How many named origins bear one and the same thing out.
 *
 * <p>Why: a claim may hold sentences that only touch it, and who said one of those has not said the
 * claim; counting him would call corroborated what one source alone says. How: two origins agree
 * when a statement of one and a statement of the other are alike in themselves, not by way of a
 * third; those with most agreement come first, and each further one counts when it agrees with all
 * counted before. Cost: the square of the origins of one claim, times a few statements of each.
 */
final class KnownApart {
  /** How many statements of an origin are looked at. */
  private static final int MOST_STATEMENTS = 4;

  /** How many origins are compared; a claim with more has enough. */
  private static final int MOST_ORIGINS = 60;

  private KnownApart() {}

  /**
   * At least 1 when there is an origin.
   *
   * @param origins the statements of each
   */
  static int count(
      List<List<Proposition>> origins, BiPredicate<Proposition, Proposition> agreement) {
    int size = Math.min(origins.size(), MOST_ORIGINS);
    boolean[][] agree = new boolean[size][size];
    int[] degree = new int[size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        agree[i][k] = agree(origins.get(i), origins.get(k), agreement);
        agree[k][i] = agree[i][k];
        degree[i] += agree[i][k] ? 1 : 0;
        degree[k] += agree[i][k] ? 1 : 0;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt((Integer i) -> -degree[i]));
    List<Integer> counted = new ArrayList<>();
    for (int next : order) {
      if (counted.stream().allMatch(before -> agree[next][before])) {
        counted.add(next);
      }
    }
    return counted.size();
  }

  private static boolean agree(
      List<Proposition> a, List<Proposition> b, BiPredicate<Proposition, Proposition> agreement) {
    return a.stream()
        .limit(MOST_STATEMENTS)
        .anyMatch(x -> b.stream().limit(MOST_STATEMENTS).anyMatch(y -> agreement.test(x, y)));
  }
}
