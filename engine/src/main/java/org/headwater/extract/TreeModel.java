package org.headwater.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of small regression trees over rows of numbers (gradient boosting, Friedman 2001).
 *
 * <p>Asked for every block of every page, so the trees stand in one array, a node a long: the
 * number of the feature (16 bits), the node to go to (16 bits), the threshold (32 bits). Numbers
 * are compared as integers of the same order, and a leaf leads to itself, so that a tree is walked
 * in a fixed number of steps without a branch that the processor could guess wrong. Immutable.
 */
public final class TreeModel {
  private final double base;
  private final List<Tree> trees;
  private final long[] nodes;
  private final int[] roots;

  /** The values of the leaves, in the places of their nodes. */
  private final float[] values;

  /** How many steps lead from any root to a leaf. */
  private final int depth;

  /**
   * One tree. A node with feature -1 is a leaf whose value is its threshold; otherwise a row goes
   * to node {@code below} when its feature is at most the threshold, else to {@code below + 1}.
   * Nodes below stand after their node.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep asking fast
  public record Tree(short[] feature, float[] threshold, short[] below) {
    /** The value of the leaf that a row comes to. */
    public double ask(float[] row) {
      int node = 0;
      while (feature[node] >= 0) {
        node = below[node] + (row[feature[node]] <= threshold[node] ? 0 : 1);
      }
      return threshold[node];
    }

    private Tree divided(int by) {
      float[] values = threshold.clone();
      for (int i = 0; i < values.length; i++) {
        values[i] = feature[i] < 0 ? values[i] / by : values[i];
      }
      return new Tree(feature, values, below);
    }

    int depth() {
      int[] depths = new int[feature.length];
      int deepest = 0;
      for (int i = 0; i < depths.length; i++) {
        deepest = Math.max(deepest, depths[i]);
        if (feature[i] >= 0) {
          depths[below[i]] = depths[i] + 1;
          depths[below[i] + 1] = depths[i] + 1;
        }
      }
      return deepest;
    }

    long node(int i) {
      return feature[i] < 0
          ? (long) Integer.MAX_VALUE << 32 | (long) i << 16
          : (long) ordered(threshold[i]) << 32 | (long) below[i] << 16 | feature[i];
    }
  }

  public TreeModel(double base, List<Tree> trees) {
    this.base = base;
    this.trees = List.copyOf(trees);
    roots = new int[trees.size() + 1];
    int deepest = 0;
    for (int t = 0; t < trees.size(); t++) {
      roots[t + 1] = roots[t] + trees.get(t).feature().length;
      deepest = Math.max(deepest, trees.get(t).depth());
    }
    depth = deepest;
    nodes = new long[roots[trees.size()]];
    values = new float[nodes.length];
    for (int t = 0; t < trees.size(); t++) {
      Tree tree = trees.get(t);
      for (int i = 0; i < tree.feature().length; i++) {
        nodes[roots[t] + i] = tree.node(i);
        values[roots[t] + i] = tree.threshold()[i];
      }
    }
  }

  /** The model whose score is the mean of the scores of the given ones. */
  public static TreeModel mean(List<TreeModel> models) {
    double base = 0;
    List<Tree> trees = new ArrayList<>();
    for (TreeModel model : models) {
      base += model.base / models.size();
      model.trees.forEach(tree -> trees.add(tree.divided(models.size())));
    }
    return new TreeModel(base, trees);
  }

  /** A number as an integer of the same order. */
  private static int ordered(float number) {
    int bits = Float.floatToRawIntBits(number + 0.0f); // -0 becomes 0
    return bits ^ bits >> 31 & Integer.MAX_VALUE;
  }

  /** The probability in 0..1 that a row belongs. */
  public double probability(float[] row) {
    double[] one = new double[1];
    probabilities(new float[][] {row}, 0, one);
    return one[0];
  }

  /**
   * The same for several rows of one length: the first is that of {@code into[from]}. A tree is
   * asked for all of them before the next, so that it is fetched from memory once.
   */
  void probabilities(float[][] rows, int from, double[] into) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    int[] numbers = new int[rows.length * width];
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < width; i++) {
        numbers[r * width + i] = ordered(rows[r][i]);
      }
    }
    double[] sums = new double[rows.length];
    Arrays.fill(sums, base);
    for (int t = 0; t + 1 < roots.length; t++) {
      for (int r = 0; r < sums.length; r++) {
        sums[r] += values[leaf(roots[t], numbers, r * width)];
      }
    }
    for (int r = 0; r < sums.length; r++) {
      into[from + r] = 1 / (1 + Math.exp(-sums[r]));
    }
  }

  private int leaf(int root, int[] numbers, int row) {
    int at = root;
    for (int step = 0; step < depth; step++) {
      long node = nodes[at];
      long above = (node >> 32) - numbers[row + ((int) node & 0xffff)] >>> 63; // 1 when above
      at = root + ((int) node >>> 16) + (int) above;
    }
    return at;
  }

  /** Reads what {@link #write} wrote. */
  public static TreeModel read(DataInputStream in) throws IOException {
    double base = in.readDouble();
    int count = in.readInt();
    List<Tree> trees = new ArrayList<>(count);
    for (int t = 0; t < count; t++) {
      int nodes = in.readShort();
      short[] feature = new short[nodes];
      float[] threshold = new float[nodes];
      short[] below = new short[nodes];
      for (int i = 0; i < nodes; i++) {
        feature[i] = in.readShort();
        threshold[i] = in.readFloat();
        below[i] = in.readShort();
      }
      trees.add(new Tree(feature, threshold, below));
    }
    return new TreeModel(base, trees);
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeDouble(base);
    out.writeInt(trees.size());
    for (Tree tree : trees) {
      out.writeShort(tree.feature().length);
      for (int i = 0; i < tree.feature().length; i++) {
        out.writeShort(tree.feature()[i]);
        out.writeFloat(tree.threshold()[i]);
        out.writeShort(tree.below()[i]);
      }
    }
  }
}
