package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What an article had in common with the earlier ones that came into question.
 *
 * @param others their arrivals, ascending
 * @param logOdds for each, that both tell of one event
 * @param reuse for each, the share of text taken over, 0..1
 * @param scoredAt how many articles the dictionary knew then
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Ties(long[] others, float[] logOdds, float[] reuse, int scoredAt) {
  static final Ties NONE = new Ties(new long[0], new float[0], new float[0], 0);

  int size() {
    return others.length;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(scoredAt);
    out.writeInt(others.length);
    for (int i = 0; i < others.length; i++) {
      out.writeLong(others[i]);
      out.writeFloat(logOdds[i]);
      out.writeFloat(reuse[i]);
    }
  }

  static Ties read(DataInput in) throws IOException {
    int scoredAt = in.readInt();
    int size = in.readInt();
    long[] others = new long[size];
    float[] logOdds = new float[size];
    float[] reuse = new float[size];
    for (int i = 0; i < size; i++) {
      others[i] = in.readLong();
      logOdds[i] = in.readFloat();
      reuse[i] = in.readFloat();
    }
    return new Ties(others, logOdds, reuse, scoredAt);
  }
}
