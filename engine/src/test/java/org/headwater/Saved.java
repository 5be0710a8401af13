package org.headwater;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** States and records as the bytes that a store or Flink keeps of them, and back. */
public final class Saved {
  private Saved() {}

  /** How something is saved. */
  @FunctionalInterface
  public interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  /** How it is read back. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  public static byte[] bytes(Writer writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  public static <T> T read(byte[] bytes, Reader<T> reader) throws IOException {
    return reader.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
