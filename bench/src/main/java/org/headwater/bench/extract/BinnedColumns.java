package org.headwater.bench.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a table by bins of about as many rows each, for histogram splits: the borders of a
 * column's bins, and in which bin each row lies. Cost: one sort a column.
 */
final class BinnedColumns {
  private static final int BINS = 63;

  private final float[][] edges;
  private final byte[][] bins;

  /**
   * @param rows at least one, all of one length
   */
  BinnedColumns(float[][] rows) {
    int columns = rows[0].length;
    edges = new float[columns][];
    bins = new byte[columns][];
    IntStream.range(0, columns).parallel().forEach(column -> bin(rows, column));
  }

  /** By column the upper borders of its bins but the last. */
  float[][] edges() {
    return edges;
  }

  /** By column the bin of each row. */
  byte[][] bins() {
    return bins;
  }

  private void bin(float[][] rows, int column) {
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
}
