package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What an article had in common with the earlier ones that came into question.
 *
 * @param others their arrivals, ascending
 * @param bases for each, the log-odds that both tell of one event, without the nearness
 * @param texts for each, the cosine of the texts, 0..1
 * @param reuse for each, the share of text taken over, 0..1
 * @param scoredAt how many articles the dictionary knew then
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Ties(long[] others, float[] bases, float[] texts, float[] reuse, int scoredAt) {
  static final Ties NONE = new Ties(new long[0], new float[0], new float[0], new float[0], 0);

  int size() {
    return others.length;
  }

  /** Whether an article came into question. */
  boolean have(long other) {
    return Arrays.binarySearch(others, other) >= 0;
  }

  /** Compares an article with others as far as they are in the window. */
  static Ties of(StoryState state, Digest digest, long[] others, float[] reuse) {
    float[] bases = new float[others.length];
    float[] texts = new float[others.length];
    Likeness likeness = new Likeness(state.dictionary(), digest);
    for (int i = 0; i < others.length; i++) {
      Digest other = state.find(others[i]);
      if (other == null) {
        bases[i] = (float) Weights.UNSEEN;
      } else {
        double[] features = likeness.of(other, reuse[i]);
        bases[i] = (float) Weights.base(features);
        texts[i] = (float) features[Likeness.TEXT];
      }
    }
    return new Ties(others, bases, texts, reuse, state.dictionary().articles());
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(scoredAt);
    out.writeInt(others.length);
    for (int i = 0; i < others.length; i++) {
      out.writeLong(others[i]);
      out.writeFloat(bases[i]);
      out.writeFloat(texts[i]);
      out.writeFloat(reuse[i]);
    }
  }

  static Ties read(DataInput in) throws IOException {
    int scoredAt = in.readInt();
    int size = in.readInt();
    long[] others = new long[size];
    float[] bases = new float[size];
    float[] texts = new float[size];
    float[] reuse = new float[size];
    for (int i = 0; i < size; i++) {
      others[i] = in.readLong();
      bases[i] = in.readFloat();
      texts[i] = in.readFloat();
      reuse[i] = in.readFloat();
    }
    return new Ties(others, bases, texts, reuse, scoredAt);
  }
}
