package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sparse vector: term numbers in rising order, each with a weight above 0.
 *
 * @param all how many terms the article has, of which these may be the strongest only
 * @param covered the part of the vector's squared length that these terms have, above 0 and at most
 *     1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Bag(int[] terms, float[] weights, int all, float covered) {
  /** All terms of an article. */
  Bag(int[] terms, float[] weights) {
    this(terms, weights, terms.length, 1);
  }

  int size() {
    return terms.length;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(terms.length);
    for (int i = 0; i < terms.length; i++) {
      out.writeInt(terms[i]);
      out.writeFloat(weights[i]);
    }
  }

  static Bag read(DataInput in) throws IOException {
    int size = in.readInt();
    int[] terms = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      terms[i] = in.readInt();
      weights[i] = in.readFloat();
    }
    return new Bag(terms, weights);
  }

  /** Where a term stands, or a negative number. */
  int place(int term) {
    return Arrays.binarySearch(terms, term);
  }
}
