package org.headwater.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes of a packed stream, cut off with a reason when they grow beyond measure. */
final class Unpacking extends FilterInputStream {
  private final Counting packed;
  private final Limits limits;
  private long unpacked;

  /**
   * @param packed counts the bytes as they are taken from the file
   * @param stream gives the unpacked bytes
   */
  Unpacking(Counting packed, InputStream stream, Limits limits) {
    super(stream);
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    return value < 0 ? value : counted(value, 1);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int n = super.read(into, offset, length);
    return n < 0 ? n : counted(n, n);
  }

  @Override
  public long skip(long n) throws IOException {
    return counted(super.skip(n));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int counted(int value, long bytes) throws UnreadableException {
    counted(bytes);
    return value;
  }

  private long counted(long bytes) throws UnreadableException {
    unpacked += bytes;
    if (unpacked > limits.freeBytes() && unpacked / limits.ratio() > packed.count()) {
      throw new UnreadableException(
          "it unpacks to more than "
              + limits.ratio()
              + " times its size, which no text does; the rest of it is not read");
    }
    return bytes;
  }

  /** Counts the bytes that pass. */
  static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream stream) {
      super(stream);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = super.read(into, offset, length);
      count += Math.max(n, 0);
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      count += skipped;
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
