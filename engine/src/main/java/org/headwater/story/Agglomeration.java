package org.headwater.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Groups nodes by average linkage over a sparse graph of log-odds.
 *
 * <p>Again and again the two groups with the greatest mean log-odds ({@link Linkage}) become one,
 * until none reaches the threshold. A heap holds the pairs; entries of groups that changed since
 * are skipped. Equal means go by the smaller numbers, so that the result does not depend on any
 * order of iteration.
 *
 * <p>Two groups whose mean reaches the threshold have a tie that reaches it, since a mean is no
 * greater than the greatest. So what no chain of such ties connects never becomes one, and the ties
 * across, which are most of all, are left out; the result is the same. Cost: ties, and those within
 * the parts so connected times a logarithm.
 */
final class Agglomeration {
  /** A group counts as so many pairs at the threshold more, so that few pairs tell little. */
  private static final double LOOSE = 3;

  /** More than what rounding may add to a mean. */
  private static final double ROUNDING = 1e-9;

  private record Pair(double mean, int one, int other, int stampOfOne, int stampOfOther)
      implements Comparable<Pair> {
    /** The greatest mean first, of equal ones that of the smaller numbers. */
    @Override
    public int compareTo(Pair pair) {
      int order = Double.compare(pair.mean, mean);
      order = order == 0 ? Integer.compare(one, pair.one) : order;
      return order == 0 ? Integer.compare(other, pair.other) : order;
    }
  }

  private final int size;
  private final int[] sizes;
  private final int[] stamps;
  private final int[] parents;
  private final double[] innerSums;
  private final int[] innerCounts;
  private final PairSums pairs;
  private final Map<Integer, Set<Long>> sides = new HashMap<>();
  private final PriorityQueue<Pair> queue = new PriorityQueue<>();

  /** The ties as they came: both nodes and the log-odds. */
  private int[] ones = new int[64];

  private int[] others = new int[64];
  private double[] ties = new double[64];
  private int tied;

  Agglomeration(int size) {
    this.size = size;
    this.sizes = new int[size];
    this.stamps = new int[size];
    this.parents = new int[size];
    this.innerSums = new double[size];
    this.innerCounts = new int[size];
    this.pairs = new PairSums(size);
    Arrays.fill(sizes, 1);
    Arrays.setAll(parents, node -> node);
  }

  /** A node stands on sides of {@link Bonds}: groups that are apart by them never become one. */
  void stand(int node, Set<Long> on) {
    if (!on.isEmpty()) {
      sides.computeIfAbsent(node, n -> new HashSet<>()).addAll(on);
    }
  }

  private boolean apart(int one, int other) {
    return !sides.isEmpty()
        && Bonds.apart(sides.getOrDefault(one, Set.of()), sides.getOrDefault(other, Set.of()));
  }

  /** Adds the log-odds of a pair of different nodes. */
  void tie(int one, int other, double logOdds) {
    if (tied == ties.length) {
      ones = Arrays.copyOf(ones, tied * 2);
      others = Arrays.copyOf(others, tied * 2);
      ties = Arrays.copyOf(ties, tied * 2);
    }
    ones[tied] = one;
    others[tied] = other;
    ties[tied++] = logOdds;
  }

  /** For each node the smallest node of its group. */
  int[] groups(double threshold) {
    sumUp(parts(threshold - ROUNDING));
    for (int node = 0; node < size; node++) {
      for (int i = 0; i < pairs.degree(node); i++) {
        if (node < pairs.neighbour(node, i)) {
          offer(node, pairs.neighbour(node, i), threshold);
        }
      }
    }
    for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
      if (stamps[pair.one()] == pair.stampOfOne() && stamps[pair.other()] == pair.stampOfOther()) {
        merge(pair.one(), pair.other(), threshold);
      }
    }
    int[] groups = new int[size];
    Arrays.setAll(groups, node -> root(parents, node));
    return groups;
  }

  /** For each node one of those that chains of ties of at least this much connect it with. */
  private int[] parts(double least) {
    int[] parts = new int[size];
    Arrays.setAll(parts, node -> node);
    for (int i = 0; i < tied; i++) {
      if (ties[i] >= least) {
        int one = root(parts, ones[i]);
        int other = root(parts, others[i]);
        parts[Math.max(one, other)] = Math.min(one, other);
      }
    }
    Arrays.setAll(parts, node -> root(parts, node));
    return parts;
  }

  private static int root(int[] parents, int from) {
    int node = from;
    while (parents[node] != node) {
      parents[node] = parents[parents[node]];
      node = parents[node];
    }
    return node;
  }

  private void sumUp(int[] parts) {
    for (int i = 0; i < tied; i++) {
      if (parts[ones[i]] == parts[others[i]]) {
        pairs.add(ones[i], others[i], ties[i], 1);
      }
    }
  }

  private void offer(int one, int other, double threshold) {
    if (!apart(one, other)) {
      double mean = mean(one, other, pairs.place(one, other), threshold);
      if (mean >= threshold) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        queue.add(new Pair(mean, low, high, stamps[low], stamps[high]));
      }
    }
  }

  /** The mean between two groups, less where it is lower than the means inside them. */
  private double mean(int one, int other, int pair, double threshold) {
    double mean = Linkage.mean(pairs.sum(pair), pairs.count(pair), sizes[one], sizes[other]);
    double within =
        (innerSums[one] + innerSums[other] + LOOSE * threshold)
            / (innerCounts[one] + innerCounts[other] + LOOSE);
    return mean - Weights.COHESION * Math.max(0, within - mean);
  }

  /** Takes the group of the greater number into that of the smaller. */
  private void merge(int low, int high, double threshold) {
    parents[high] = low;
    int between = pairs.place(low, high);
    long expected = Math.max(pairs.count(between), Linkage.expected(sizes[low], sizes[high]));
    innerSums[low] += pairs.sum(between) + Weights.UNSEEN * (expected - pairs.count(between));
    innerCounts[low] += (int) expected;
    innerSums[low] += innerSums[high];
    innerCounts[low] += innerCounts[high];
    sizes[low] += sizes[high];
    stamps[low]++;
    stamps[high] = -1;
    stand(low, sides.getOrDefault(high, Set.of()));
    for (int i = 0; i < pairs.degree(high); i++) {
      int other = pairs.neighbour(high, i);
      if (other != low && stamps[other] >= 0) {
        int pair = pairs.place(high, other);
        pairs.add(low, other, pairs.sum(pair), pairs.count(pair));
      }
    }
    for (int i = 0; i < pairs.degree(low); i++) {
      if (stamps[pairs.neighbour(low, i)] >= 0) {
        offer(low, pairs.neighbour(low, i), threshold);
      }
    }
  }
}
