package org.headwater.bench.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.headwater.language.PieceClusters;

/**
 * Groups the pieces of the vocabulary by their rows in the encoder's word table: spherical k-means
 * (Dhillon and Modha 2001) over the rows, then over the centres of the groups, and once more.
 */
final class ClusterTraining {
  private static final int FINE = 1024;
  private static final int MIDDLE = 256;
  private static final int COARSE = 64;
  private static final int ROUNDS = 6;

  /** Marks, unused entries and single characters come first in the vocabulary. */
  private static final int FIRST_WORD = 1996;

  private ClusterTraining() {}

  /** The clusters of a file, which is made if it is not there. */
  static PieceClusters kept(Path file) throws IOException {
    if (!Files.exists(file)) {
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
        train().write(out);
      }
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return PieceClusters.read(in);
    }
  }

  private static PieceClusters train() throws IOException {
    float[][] rows = PieceTable.read();
    float[] mean = new float[rows[0].length];
    for (int row = FIRST_WORD; row < rows.length; row++) {
      add(rows[row], mean);
    }
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] -= mean[i] / (rows.length - FIRST_WORD);
      }
      normalise(row);
    }
    Random random = new Random(1);
    float[][] words = Arrays.copyOfRange(rows, FIRST_WORD, rows.length);
    float[][] fine = centres(words, FINE, random);
    float[][] middle = centres(fine, MIDDLE, random);
    float[][] coarse = centres(middle, COARSE, random);
    return new PieceClusters(nearest(rows, fine), nearest(fine, middle), nearest(middle, coarse));
  }

  private static float[][] centres(float[][] rows, int count, Random random) {
    float[][] centres = new float[count][];
    for (int i = 0; i < count; i++) {
      centres[i] = rows[random.nextInt(rows.length)].clone();
    }
    for (int round = 0; round < ROUNDS; round++) {
      short[] group = nearest(rows, centres);
      float[][] next = new float[count][rows[0].length];
      for (int row = 0; row < rows.length; row++) {
        add(rows[row], next[group[row]]);
      }
      for (float[] centre : next) {
        normalise(centre);
      }
      centres = next;
    }
    return centres;
  }

  private static short[] nearest(float[][] rows, float[][] centres) {
    int count = centres.length;
    int width = centres[0].length;
    float[] columns =
        new float[width * count]; // by dimension, so that the inner loop runs straight
    for (int centre = 0; centre < count; centre++) {
      for (int i = 0; i < width; i++) {
        columns[i * count + centre] = centres[centre][i];
      }
    }
    short[] nearest = new short[rows.length];
    float[] likeness = new float[count];
    for (int row = 0; row < rows.length; row++) {
      Arrays.fill(likeness, 0);
      for (int i = 0; i < width; i++) {
        addTimes(rows[row][i], columns, i * count, likeness);
      }
      int best = 0;
      for (int centre = 1; centre < count; centre++) {
        best = likeness[centre] > likeness[best] ? centre : best;
      }
      nearest[row] = (short) best;
    }
    return nearest;
  }

  private static void addTimes(float factor, float[] columns, int from, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * columns[from + i];
    }
  }

  private static void add(float[] row, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  private static void normalise(float[] row) {
    double square = 0;
    for (float value : row) {
      square += value * value;
    }
    float length = (float) Math.sqrt(Math.max(square, 1e-12));
    for (int i = 0; i < row.length; i++) {
      row[i] /= length;
    }
  }
}
