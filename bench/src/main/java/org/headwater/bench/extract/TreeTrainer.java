package org.headwater.bench.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.headwater.extract.TreeModel;
import org.jspecify.annotations.Nullable;

/**
 * Grows a {@link TreeModel}: gradient boosting with logistic loss, histogram splits, Newton leaves
 * (Friedman 2001; Chen and Guestrin, XGBoost, 2016), the leaf with the greatest gain split first
 * (Ke and others, LightGBM, 2017). Each tree sees half of the columns and four fifths of the rows,
 * chosen by a fixed mixing of numbers, so that the same input gives the same model.
 */
final class TreeTrainer {
  /** A leaf holds at least so many rows. */
  private static final int LEAST_ROWS = 20;

  /** No leaf lies deeper. */
  private static final int DEEPEST = 6;

  /**
   * @param trees how many
   * @param leaves of each tree
   * @param rate how far each step goes
   * @param leafWeight what holds leaves back
   * @param minimum the least weight of a leaf
   */
  record Settings(int trees, int leaves, double rate, double leafWeight, double minimum) {}

  private final Settings settings;
  private final float[][] rows;
  private final float[] labels;
  private final float[] weights;
  private final int columns;
  private final float[][] edges;
  private final byte[][] bins;
  private final double[] score;
  private final double[] gradient;
  private final double[] hessian;

  TreeTrainer(Settings settings, List<float[]> rows, float[] labels, float[] weights) {
    this.settings = settings;
    this.rows = rows.toArray(float[][]::new);
    this.labels = labels;
    this.weights = weights;
    this.columns = this.rows[0].length;
    BinnedColumns binned = new BinnedColumns(this.rows);
    this.edges = binned.edges();
    this.bins = binned.bins();
    score = new double[labels.length];
    gradient = new double[labels.length];
    hessian = new double[labels.length];
  }

  TreeModel train() {
    double positive = 0;
    double all = 0;
    for (int i = 0; i < labels.length; i++) {
      positive += weights[i] * labels[i];
      all += weights[i];
    }
    double base = Math.log(positive / (all - positive));
    Arrays.fill(score, base);
    List<TreeModel.Tree> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees(); t++) {
      for (int i = 0; i < labels.length; i++) {
        double p = 1 / (1 + Math.exp(-score[i]));
        gradient[i] = weights[i] * (labels[i] - p);
        hessian[i] = weights[i] * Math.max(1e-6, p * (1 - p));
      }
      trees.add(new Growth(t).grow());
    }
    return new TreeModel(base, trees);
  }

  private record Split(int column, int bin, double gain) {}

  /** One tree under way. */
  private final class Growth {
    private final List<Short> feature = new ArrayList<>();
    private final List<Float> threshold = new ArrayList<>();
    private final List<Short> below = new ArrayList<>();
    private final int number;

    Growth(int number) {
      this.number = number;
    }

    TreeModel.Tree grow() {
      List<Leaf> leaves = new ArrayList<>();
      int[] all = IntStream.range(0, labels.length).filter(i -> sees(i)).toArray();
      leaves.add(new Leaf(add(), 0, all, histogram(all)));
      while (leaves.size() < settings.leaves()) {
        Leaf best = leaves.getFirst();
        for (Leaf leaf : leaves) {
          best = leaf.gain() > best.gain() ? leaf : best;
        }
        if (best.split == null) {
          break;
        }
        leaves.remove(best);
        split(best, best.split, leaves);
      }
      for (Leaf leaf : leaves) {
        double value = settings.rate() * leaf.g / (leaf.h + settings.leafWeight());
        threshold.set(leaf.node, (float) value);
      }
      TreeModel.Tree tree = tree();
      for (int i = 0; i < labels.length; i++) {
        score[i] += tree.ask(rows[i]);
      }
      return tree;
    }

    private TreeModel.Tree tree() {
      short[] features = new short[feature.size()];
      float[] thresholds = new float[feature.size()];
      short[] belows = new short[feature.size()];
      for (int i = 0; i < features.length; i++) {
        features[i] = feature.get(i);
        thresholds[i] = threshold.get(i);
        belows[i] = below.get(i);
      }
      return new TreeModel.Tree(features, thresholds, belows);
    }

    /** A leaf of the tree as it stands, and the best that can be made of it. */
    private final class Leaf {
      final int node;
      final int depth;
      final int[] members;
      final double[][] histogram;
      final double g;
      final double h;
      final @Nullable Split split;

      Leaf(int node, int depth, int[] members, double[][] histogram) {
        this.node = node;
        this.depth = depth;
        this.members = members;
        this.histogram = histogram;
        double gradients = 0;
        double hessians = 0;
        for (int i : members) {
          gradients += gradient[i];
          hessians += hessian[i];
        }
        g = gradients;
        h = hessians;
        boolean done = depth == DEEPEST || members.length < 2 * LEAST_ROWS;
        split = done ? null : best(histogram, g, h);
      }

      double gain() {
        return split == null ? 0 : split.gain();
      }
    }

    private int add() {
      feature.add((short) -1);
      threshold.add(0f);
      below.add((short) 0);
      return feature.size() - 1;
    }

    private void split(Leaf leaf, Split by, List<Leaf> leaves) {
      byte[] bin = bins[by.column()];
      int[] left = Arrays.stream(leaf.members).filter(i -> bin[i] <= by.bin()).toArray();
      int[] right = Arrays.stream(leaf.members).filter(i -> bin[i] > by.bin()).toArray();
      int child = add();
      add();
      feature.set(leaf.node, (short) by.column());
      threshold.set(leaf.node, edges[by.column()][by.bin()]);
      below.set(leaf.node, (short) child);
      boolean leftSmaller = left.length <= right.length;
      double[][] small = histogram(leftSmaller ? left : right);
      double[][] large = subtract(leaf.histogram, small);
      leaves.add(new Leaf(child, leaf.depth + 1, left, leftSmaller ? small : large));
      leaves.add(new Leaf(child + 1, leaf.depth + 1, right, leftSmaller ? large : small));
    }

    private boolean sees(int row) {
      return mixed(row, number) % 5 != 0;
    }

    /** For each column by bin the sums of gradients and of Hessians and the number of rows. */
    private double[][] histogram(int[] members) {
      double[] gs = new double[members.length];
      double[] hs = new double[members.length];
      for (int m = 0; m < members.length; m++) {
        gs[m] = gradient[members[m]];
        hs[m] = hessian[members[m]];
      }
      double[][] sums = new double[columns][];
      IntStream.range(0, columns)
          .parallel()
          .filter(this::used)
          .forEach(c -> {
            double[] sum = new double[3 * (edges[c].length + 1)];
            byte[] bin = bins[c];
            for (int m = 0; m < members.length; m++) {
              int at = 3 * bin[members[m]];
              sum[at] += gs[m];
              sum[at + 1] += hs[m];
              sum[at + 2]++;
            }
            sums[c] = sum;
          });
      return sums;
    }

    /** What is left of a node's sums without one child's is the other child's; reuses them. */
    private double[][] subtract(double[][] whole, double[][] part) {
      for (int c = 0; c < columns; c++) {
        for (int b = 0; used(c) && b < whole[c].length; b++) {
          whole[c][b] -= part[c][b];
        }
      }
      return whole;
    }

    private @Nullable Split best(double[][] histogram, double g, double h) {
      Split best = null;
      for (int c = 0; c < columns; c++) {
        Split split = used(c) ? best(c, histogram[c], g, h) : null;
        if (split != null && split.gain() > 1e-7 && (best == null || split.gain() > best.gain())) {
          best = split;
        }
      }
      return best;
    }

    private boolean used(int column) {
      return mixed(column, number + 1_000_003) % 2 == 0;
    }

    /** A number from 0 that is the same for the same pair and looks like chance. */
    private static long mixed(long a, long b) {
      long x = a * 0x9E3779B97F4A7C15L + b * 0xC2B2AE3D27D4EB4FL;
      x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
      x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
      return (x ^ (x >>> 31)) >>> 1;
    }

    private Split best(int column, double[] sums, double g, double h) {
      double whole = g * g / (h + settings.leafWeight());
      double gl = 0;
      double hl = 0;
      double below = 0;
      double all = 0;
      for (int at = 2; at < sums.length; at += 3) {
        all += sums[at];
      }
      Split best = new Split(column, 0, 0);
      for (int b = 0; 3 * b + 3 < sums.length; b++) {
        gl += sums[3 * b];
        hl += sums[3 * b + 1];
        below += sums[3 * b + 2];
        if (hl < settings.minimum()
            || h - hl < settings.minimum()
            || Math.min(below, all - below) < LEAST_ROWS) {
          continue;
        }
        double gain =
            gl * gl / (hl + settings.leafWeight())
                + (g - gl) * (g - gl) / (h - hl + settings.leafWeight())
                - whole;
        if (gain > best.gain()) {
          best = new Split(column, b, gain);
        }
      }
      return best;
    }
  }
}
