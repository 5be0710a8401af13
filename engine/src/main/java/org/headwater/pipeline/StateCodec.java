package org.headwater.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes a step's state as bytes and reads it back; equal states give equal bytes. */
public interface StateCodec<S> {
  /** The version that {@link #write} writes; it is stored beside the bytes. */
  int version();

  void write(S state, DataOutput out) throws IOException;

  /**
   * Reads a state.
   *
   * @throws IOException when the bytes are of a version that this code no longer reads, or damaged
   */
  S read(int version, DataInput in) throws IOException;
}
