package org.headwater.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, none of them ever held beyond the limit. */
final class BoundedLines {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private boolean tooLong;

  BoundedLines(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line that was read last was longer than the limit; it was cut there. */
  boolean tooLong() {
    return tooLong;
  }

  /** The next line without its end, or null after the last. */
  byte @Nullable [] next() throws IOException {
    if (!filled()) {
      return null;
    }
    number++;
    tooLong = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    while (filled()) {
      int stop = endOfLine();
      int room = Math.min(stop - at, limit - line.size());
      tooLong |= room < stop - at;
      line.write(buffer, at, room);
      at = stop;
      if (at < end) {
        at++;
        break;
      }
    }
    return number == 1 ? withoutMark(line.toByteArray()) : line.toByteArray();
  }

  private boolean filled() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, stream.read(buffer));
    }
    return at < end;
  }

  private int endOfLine() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private static byte[] withoutMark(byte[] line) {
    boolean marked =
        line.length >= 3
            && line[0] == BYTE_ORDER_MARK[0]
            && line[1] == BYTE_ORDER_MARK[1]
            && line[2] == BYTE_ORDER_MARK[2];
    return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
  }
}
