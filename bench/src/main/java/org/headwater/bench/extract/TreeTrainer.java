package org.headwater.bench.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.headwater.extract.TreeModel;

/**
 * Grows a {@link TreeModel}: gradient boosting with logistic loss, histogram splits, Newton leaves
 * (Friedman 2001; Chen and Guestrin, XGBoost, 2016). Deterministic: columns are visited in order.
 */
final class TreeTrainer {
  private static final int BINS = 48;

  /** How many trees of which depth, how far each step goes, and what holds leaves back. */
  record Settings(int trees, int depth, double rate, double leafWeight, double minimum) {}

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
    this.edges = new float[columns][];
    this.bins = new byte[columns][];
    IntStream.range(0, columns).parallel().forEach(this::bin);
    score = new double[labels.length];
    gradient = new double[labels.length];
    hessian = new double[labels.length];
  }

  private void bin(int column) {
    int n = rows.length;
    float[] sorted = new float[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = rows[i][column];
    }
    float[] values = sorted.clone();
    Arrays.sort(sorted);
    List<Float> cuts = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      float cut = sorted[(int) ((long) n * b / BINS)];
      if (cut < sorted[n - 1] && (cuts.isEmpty() || cut > cuts.getLast())) {
        cuts.add(cut);
      }
    }
    if (sorted[0] < sorted[n - 1] && (cuts.isEmpty() || cuts.getFirst() > sorted[0])) {
      cuts.addFirst(sorted[0]);
    }
    edges[column] = new float[cuts.size()];
    for (int i = 0; i < cuts.size(); i++) {
      edges[column][i] = cuts.get(i);
    }
    bins[column] = new byte[n];
    for (int i = 0; i < n; i++) {
      int at = Arrays.binarySearch(edges[column], values[i]);
      bins[column][i] = (byte) (at >= 0 ? at : -at - 1);
    }
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
      add();
      split(0, IntStream.range(0, labels.length).toArray(), 0);
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

    private void add() {
      feature.add((short) -1);
      threshold.add(0f);
      below.add((short) 0);
    }

    private void split(int node, int[] members, int depth) {
      double g = 0;
      double h = 0;
      for (int i : members) {
        g += gradient[i];
        h += hessian[i];
      }
      Split best = depth == settings.depth() ? null : best(members, g, h);
      if (best == null) {
        double value = settings.rate() * g / (h + settings.leafWeight());
        threshold.set(node, (float) value);
        for (int i : members) {
          score[i] += (float) value;
        }
        return;
      }
      byte[] bin = bins[best.column()];
      int[] left = Arrays.stream(members).filter(i -> bin[i] <= best.bin()).toArray();
      int[] right = Arrays.stream(members).filter(i -> bin[i] > best.bin()).toArray();
      int child = feature.size();
      add();
      add();
      feature.set(node, (short) best.column());
      threshold.set(node, edges[best.column()][best.bin()]);
      below.set(node, (short) child);
      split(child, left, depth + 1);
      split(child + 1, right, depth + 1);
    }

    private Split best(int[] members, double g, double h) {
      return IntStream.range(0, columns)
          .parallel()
          .filter(c -> used(c))
          .mapToObj(c -> best(c, members, g, h))
          .filter(s -> s.gain() > 1e-7)
          .reduce((a, b) -> b.gain() > a.gain() ? b : a)
          .orElse(null);
    }

    /** Every tree sees two thirds of the columns, by a fixed mixing of numbers. */
    private boolean used(int column) {
      return Math.floorMod((column * 2654435761L + number * 40503L * 65537L) >>> 7, 3) != 0;
    }

    private Split best(int column, int[] members, double g, double h) {
      int count = edges[column].length + 1;
      double[] gs = new double[count];
      double[] hs = new double[count];
      byte[] bin = bins[column];
      for (int i : members) {
        gs[bin[i]] += gradient[i];
        hs[bin[i]] += hessian[i];
      }
      double whole = g * g / (h + settings.leafWeight());
      double gl = 0;
      double hl = 0;
      Split best = new Split(column, 0, 0);
      for (int b = 0; b + 1 < count; b++) {
        gl += gs[b];
        hl += hs[b];
        if (hl < settings.minimum() || h - hl < settings.minimum()) {
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
