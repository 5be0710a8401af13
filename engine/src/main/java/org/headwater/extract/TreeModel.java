package org.headwater.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small regression trees over rows of numbers (gradient boosting, Friedman 2001): quick to
 * read, a few comparisons a tree to ask. Immutable.
 */
public final class TreeModel {
  private final double base;
  private final List<Tree> trees;

  /**
   * One tree. A node with feature -1 is a leaf whose value is its threshold; otherwise a row goes
   * to node {@code below} when its feature is at most the threshold, else to {@code below + 1}.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep asking fast
  public record Tree(short[] feature, float[] threshold, short[] below) {
    double ask(float[] row) {
      int node = 0;
      while (feature[node] >= 0) {
        node = below[node] + (row[feature[node]] <= threshold[node] ? 0 : 1);
      }
      return threshold[node];
    }
  }

  public TreeModel(double base, List<Tree> trees) {
    this.base = base;
    this.trees = List.copyOf(trees);
  }

  /** The probability in 0..1 that a row belongs. */
  public double probability(float[] row) {
    double sum = base;
    for (Tree tree : trees) {
      sum += tree.ask(row);
    }
    return 1 / (1 + Math.exp(-sum));
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
