package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Groups nodes by average linkage over a sparse graph of log-odds.
 *
 * <p>Again and again the two groups with the greatest mean log-odds ({@link Linkage}) become one,
 * until none reaches the threshold. A heap holds the pairs; entries of groups that changed since
 * are skipped. Equal means go by the smaller numbers, so that the result does not depend on any
 * order of iteration. Cost: edges times a logarithm.
 */
final class Agglomeration {
  /** A group counts as so many pairs at the threshold more, so that few pairs tell little. */
  private static final double LOOSE = 3;

  private record Pair(double mean, int one, int other, int stampOfOne, int stampOfOther) {}

  private static final class Sum {
    double sum;
    int known;

    void add(Sum more) {
      sum += more.sum;
      known += more.known;
    }
  }

  private final int size;
  private final List<Map<Integer, Sum>> sums = new ArrayList<>();
  private final int[] sizes;
  private final int[] stamps;
  private final int[] parents;
  private final Sum[] inner;
  private final Map<Integer, Set<Long>> sides = new HashMap<>();
  private final PriorityQueue<Pair> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Pair pair) -> -pair.mean())
              .thenComparingInt(Pair::one)
              .thenComparingInt(Pair::other));

  Agglomeration(int size) {
    this.size = size;
    this.sizes = new int[size];
    this.stamps = new int[size];
    this.parents = new int[size];
    this.inner = new Sum[size];
    for (int i = 0; i < size; i++) {
      sums.add(new HashMap<>());
      inner[i] = new Sum();
      sizes[i] = 1;
      parents[i] = i;
    }
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

  /** Adds the log-odds of a pair of nodes. */
  void tie(int one, int other, double logOdds) {
    Sum sum = new Sum();
    sum.sum = logOdds;
    sum.known = 1;
    join(one, other, sum);
  }

  private void join(int one, int other, Sum sum) {
    Sum known = sums.get(one).get(other);
    if (known == null) {
      sums.get(one).put(other, sum);
      sums.get(other).put(one, sum);
    } else {
      known.add(sum);
    }
  }

  /** For each node the smallest node of its group. */
  int[] groups(double threshold) {
    for (int node = 0; node < size; node++) {
      int one = node;
      sums.get(one).keySet().forEach(other -> offer(one, other, threshold, one < other));
    }
    for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
      if (stamps[pair.one()] == pair.stampOfOne() && stamps[pair.other()] == pair.stampOfOther()) {
        merge(pair.one(), pair.other(), threshold);
      }
    }
    int[] groups = new int[size];
    for (int i = 0; i < size; i++) {
      groups[i] = parents[i] == i ? i : groups[parents[i]];
    }
    return groups;
  }

  private void offer(int one, int other, double threshold, boolean wanted) {
    if (wanted && !apart(one, other)) {
      Sum sum = sums.get(one).get(other);
      double mean = sum == null ? Weights.UNSEEN : mean(one, other, sum, threshold);
      if (mean >= threshold) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        queue.add(new Pair(mean, low, high, stamps[low], stamps[high]));
      }
    }
  }

  /** The mean between two groups, less where it is lower than the means inside them. */
  private double mean(int one, int other, Sum sum, double threshold) {
    double mean = Linkage.mean(sum.sum, sum.known, sizes[one], sizes[other]);
    double within =
        (inner[one].sum + inner[other].sum + LOOSE * threshold)
            / (inner[one].known + inner[other].known + LOOSE);
    return mean - Weights.COHESION * Math.max(0, within - mean);
  }

  /** Takes the group of the greater number into that of the smaller. */
  private void merge(int low, int high, double threshold) {
    parents[high] = low;
    Sum between = sums.get(low).get(high);
    if (between != null) {
      long expected = Math.max(between.known, Linkage.expected(sizes[low], sizes[high]));
      inner[low].sum += between.sum + Weights.UNSEEN * (expected - between.known);
      inner[low].known += (int) expected;
    }
    inner[low].add(inner[high]);
    sizes[low] += sizes[high];
    stamps[low]++;
    stamps[high] = -1;
    stand(low, sides.getOrDefault(high, Set.of()));
    Map<Integer, Sum> moved = sums.get(high);
    sums.get(low).remove(high);
    moved.remove(low);
    moved.forEach((other, sum) -> {
      sums.get(other).remove(high);
      join(low, other, sum);
    });
    moved.clear();
    sums.get(low).keySet().forEach(other -> offer(low, other, threshold, true));
  }
}
