package org.headwater.story;

import java.util.Arrays;

/**
 * A bag with the weights that its terms have at this moment, for comparing it with many others: its
 * own sums are made once, and a term is found by one probe of a small table. Cost of a comparison:
 * one step for each term of the other bag.
 */
final class WeighedBag {
  /** What a term weighs that about one article in sixty has. */
  static final double RARE = 4;

  private final Dictionary dictionary;
  private final Bag bag;
  private final double[] values;
  private final double square;
  private final double sum;

  /** Places of terms, by a hash of the term; -1 where there is none. */
  private final int[] table;

  WeighedBag(Dictionary dictionary, Bag bag) {
    this.dictionary = dictionary;
    this.bag = bag;
    this.values = new double[bag.size()];
    this.table = new int[Math.max(8, Integer.highestOneBit(bag.size()) * 8)];
    Arrays.fill(table, -1);
    double squares = 0;
    double all = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = bag.weights()[i] * dictionary.weight(bag.terms()[i]);
      squares += values[i] * values[i];
      all += values[i];
      table[free(bag.terms()[i])] = i;
    }
    this.square = squares / bag.covered();
    this.sum = all;
  }

  private int free(int term) {
    int at = slot(term);
    while (table[at] >= 0) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private int slot(int term) {
    return (term * 0x9E3779B9 >>> 16) & (table.length - 1);
  }

  /** Where a term stands, or -1. */
  private int place(int term) {
    int at = slot(term);
    while (table[at] >= 0 && bag.terms()[table[at]] != term) {
      at = (at + 1) & (table.length - 1);
    }
    return table[at];
  }

  /**
   * What two bags have in common.
   *
   * @param cosine of the weighted terms, 0..1
   * @param ofOther the part of the other's weight whose terms this one has, 0..1
   * @param ofThis the reverse
   * @param saturating the weight of the common terms, saturating towards 1
   * @param rare what the rare ones among them weigh beyond {@link #RARE}, saturating towards 1;
   *     less while few articles tell what is rare
   */
  record Overlap(double cosine, double ofOther, double ofThis, double saturating, double rare) {}

  /** Compares with another bag. */
  Overlap overlap(Bag other) {
    double dot = 0;
    double otherSquare = 0;
    double otherSum = 0;
    double foundOfOther = 0;
    double foundOfThis = 0;
    double common = 0;
    double rare = 0;
    for (int i = 0; i < other.size(); i++) {
      double weight = dictionary.weight(other.terms()[i]);
      double value = other.weights()[i] * weight;
      otherSquare += value * value;
      otherSum += value;
      int at = place(other.terms()[i]);
      if (at >= 0) {
        dot += other.weights()[i] * bag.weights()[at] * weight * weight;
        foundOfOther += value;
        foundOfThis += values[at];
        common += weight * weight / 10;
        rare += Math.max(0, weight - RARE);
      }
    }
    return new Overlap(
        dot == 0 ? 0 : dot / Math.sqrt(otherSquare / other.covered() * square),
        otherSum == 0 ? 0 : foundOfOther / otherSum,
        sum == 0 ? 0 : foundOfThis / sum,
        common / (common + 10),
        dictionary.known() * rare / (rare + 10));
  }

  /** The part of this one's weight whose terms the other has, 0..1; for a short bag. */
  double within(Bag other) {
    double found = 0;
    for (int i = 0; i < values.length; i++) {
      found += other.place(bag.terms()[i]) >= 0 ? values[i] : 0;
    }
    return sum == 0 ? 0 : found / sum;
  }
}
