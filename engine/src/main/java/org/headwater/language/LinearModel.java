package org.headwater.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear chain over hashed features, looked at twice: labels of the first look are features of
 * the second. Each row of the table holds the weights of all labels, first those of the first look,
 * then those of the second, as whole numbers of a common scale.
 *
 * <p>Trained as a conditional random field (Lafferty, McCallum and Pereira 2001) by the module
 * {@code bench}; stacked as in Cohen and Carvalho 2005. Cost: features times labels for each word.
 */
public final class LinearModel {
  private final List<String> labels;
  private final byte[] weights;
  private final float scale;
  private final Viterbi first;
  private final Viterbi second;

  /**
   * A model of two looks.
   *
   * @param weights for each of {@link FeatureRows#rows()} rows the weights of both looks
   * @param scale what one unit of a weight is worth
   * @param first the transitions of the first look: the score of the second label after the first
   */
  public LinearModel(
      List<String> labels, byte[] weights, float scale, float[][] first, float[][] second) {
    this.labels = List.copyOf(labels);
    this.weights = weights.clone();
    this.scale = scale;
    this.first = new Viterbi(labels, first);
    this.second = new Viterbi(labels, second);
  }

  List<String> names() {
    return labels;
  }

  /**
   * The number of each word's label.
   *
   * @param looks 1 for the labels of the first look alone, else 2
   */
  public byte[] labels(LinearText text, LinearFeatures features, int looks) {
    int size = labels.size();
    float[][] early = new float[text.size()][size];
    float[][] late = new float[text.size()][size];
    int[] sums = new int[size * 2];
    FeatureRows rows = new FeatureRows();
    for (int word = 0; word < text.size(); word++) {
      features.words(text, word, rows);
      sum(rows, 0, sums);
      add(sums, 0, early[word]);
      add(sums, size, late[word]);
    }
    byte[] found = decode(text, first, early);
    if (looks == 1) {
      return found;
    }
    LinearFeatures.Second labelled = features.second(text, found);
    for (int word = 0; word < text.size(); word++) {
      labelled.labels(word, rows);
      sum(rows, size, sums);
      add(sums, size, late[word]);
    }
    return decode(text, second, late);
  }

  private void sum(FeatureRows rows, int from, int[] sums) {
    int width = sums.length;
    Arrays.fill(sums, 0);
    for (int feature = 0; feature < rows.count(); feature++) {
      int row = rows.row(feature) * width;
      for (int i = from; i < width; i++) {
        sums[i] += weights[row + i];
      }
    }
  }

  private void add(int[] sums, int from, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += sums[from + label] * scale;
    }
  }

  private static byte[] decode(LinearText text, Viterbi viterbi, float[][] scores) {
    byte[] found = new byte[scores.length];
    for (int start = 0; start < scores.length; start = text.unitEnd(start)) {
      float[][] unit = Arrays.copyOfRange(scores, start, text.unitEnd(start));
      int[] path = viterbi.best(unit, false);
      for (int i = 0; i < path.length; i++) {
        found[start + i] = (byte) path[i];
      }
    }
    return found;
  }

  /** Writes what {@link LinearTagger#open} reads: only the rows that are not empty. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    out.writeFloat(scale);
    write(first, out);
    write(second, out);
    int width = labels.size() * 2;
    int skipped = 0;
    for (int row = 0; row < FeatureRows.rows(); row++) {
      if (isEmpty(row * width, width)) {
        skipped++;
      } else {
        writeGap(skipped, out);
        out.write(weights, row * width, width);
        skipped = 0;
      }
    }
    out.writeByte(END);
  }

  private static final int END = 255;

  private static void writeGap(int gap, DataOutput out) throws IOException {
    int rest = gap;
    while (rest >= END - 1) {
      out.writeByte(END - 1);
      rest -= END - 1;
    }
    out.writeByte(rest);
  }

  static LinearModel read(DataInput in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int size = in.readInt(); size > 0; size--) {
      labels.add(in.readUTF());
    }
    float scale = in.readFloat();
    float[][] first = transitions(labels.size(), in);
    float[][] second = transitions(labels.size(), in);
    int width = labels.size() * 2;
    byte[] weights = new byte[FeatureRows.rows() * width];
    int row = 0;
    for (int gap = in.readUnsignedByte(); gap != END; gap = in.readUnsignedByte()) {
      row += gap;
      if (gap < END - 1) {
        in.readFully(weights, row * width, width);
        row++;
      }
    }
    return new LinearModel(labels, weights, scale, first, second);
  }

  private boolean isEmpty(int from, int width) {
    for (int i = from; i < from + width; i++) {
      if (weights[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private void write(Viterbi viterbi, DataOutput out) throws IOException {
    for (int from = 0; from < labels.size(); from++) {
      for (int to = 0; to < labels.size(); to++) {
        out.writeFloat(viterbi.transition(from, to));
      }
    }
  }

  private static float[][] transitions(int labels, DataInput in) throws IOException {
    float[][] scores = new float[labels][labels];
    for (float[] row : scores) {
      for (int to = 0; to < labels; to++) {
        row[to] = in.readFloat();
      }
    }
    return scores;
  }
}
