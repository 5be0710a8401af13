package org.headwater.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Bytes behind their checksum (CRC-32C, in eight bytes), so that damage is seen before anything is
 * read from them: a damaged size may ask for more memory than there is.
 */
final class Seal {
  private Seal() {}

  static byte[] close(byte[] content) {
    return ByteBuffer.allocate(Long.BYTES + content.length)
        .putLong(checksum(content))
        .put(content)
        .array();
  }

  /**
   * The content.
   *
   * @throws IOException when the bytes are not what was sealed
   */
  static byte[] open(byte[] sealed) throws IOException {
    if (sealed.length < Long.BYTES) {
      throw new IOException("too short to be sealed: " + sealed.length + " bytes");
    }
    byte[] content = Arrays.copyOfRange(sealed, Long.BYTES, sealed.length);
    if (ByteBuffer.wrap(sealed).getLong() != checksum(content)) {
      throw new IOException("not what was sealed: the checksum differs");
    }
    return content;
  }

  private static long checksum(byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return checksum.getValue();
  }
}
