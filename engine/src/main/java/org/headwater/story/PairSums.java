package org.headwater.story;

import java.util.Arrays;

/**
 * For pairs of nodes of a sparse graph the sum of what is known of each and of how many, and for
 * each node the others that it has pairs with; no boxing. Nothing is taken out: whoever lets a node
 * go asks no more for its pairs.
 */
final class PairSums {
  private static final int[] NOBODY = new int[0];

  private final int size;
  private final int[][] neighbours;
  private final int[] degrees;

  /** Pairs as the places of their sums. */
  private final Numbering places = new Numbering();

  private double[] sums = new double[16];
  private int[] counts = new int[16];

  /** No pairs yet, of so many nodes. */
  PairSums(int size) {
    this.size = size;
    this.neighbours = new int[size][];
    this.degrees = new int[size];
    Arrays.fill(neighbours, NOBODY);
  }

  /** The place of a pair, or -1 when nothing is known of it. */
  int place(int one, int other) {
    return places.of(key(one, other));
  }

  double sum(int place) {
    return sums[place];
  }

  /** How many make up the sum. */
  int count(int place) {
    return counts[place];
  }

  /** The number of nodes that this one has pairs with. */
  int degree(int node) {
    return degrees[node];
  }

  /** One of these. */
  int neighbour(int node, int i) {
    return neighbours[node][i];
  }

  /** Adds what is known of a pair of two nodes. */
  void add(int one, int other, double sum, int count) {
    int before = places.size();
    int place = places.add(key(one, other));
    if (place == before) {
      if (place == sums.length) {
        sums = Arrays.copyOf(sums, place * 2);
        counts = Arrays.copyOf(counts, place * 2);
      }
      link(one, other);
      link(other, one);
    }
    sums[place] += sum;
    counts[place] += count;
  }

  private void link(int one, int other) {
    if (degrees[one] == neighbours[one].length) {
      neighbours[one] = Arrays.copyOf(neighbours[one], Math.max(4, degrees[one] * 2));
    }
    neighbours[one][degrees[one]++] = other;
  }

  private long key(int one, int other) {
    return (long) Math.min(one, other) * size + Math.max(one, other);
  }
}
