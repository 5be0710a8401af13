package org.headwater.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time write to a store. The system gives the lock back when the process
 * ends, however it ends; the file names who holds it.
 */
final class WriteLock implements AutoCloseable {
  /** The lock covers a byte far behind the process number, which others may read meanwhile. */
  private static final long LOCKED_BYTE = 1L << 30;

  /** The name of the file; it stays when the lock is given back. */
  static final String FILE = "write.lock";

  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  static WriteLock take(Path home) {
    Path file = home.resolve(FILE);
    FileChannel channel = open(file);
    try {
      FileLock lock = tryLock(channel);
      if (lock == null) {
        throw new StoreException(
            "the store in "
                + home
                + " is being written by process "
                + holder(file)
                + "; wait until it has finished, or stop it");
      }
      channel.truncate(0);
      byte[] process =
          Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      channel.write(ByteBuffer.wrap(process), 0);
      return new WriteLock(channel);
    } catch (IOException e) {
      closeQuietly(channel, e);
      throw new StoreException("the store in " + home + " cannot be locked: " + e.getMessage(), e);
    } catch (StoreException e) {
      closeQuietly(channel, e);
      throw e;
    }
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StoreException("the store may not be written: " + file + " cannot be opened", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  private static String holder(Path file) {
    try {
      String process = Files.readString(file).strip();
      return process.isEmpty() ? "(unknown)" : process;
    } catch (IOException e) {
      return "(unknown)";
    }
  }

  private static void closeQuietly(FileChannel channel, Exception cause) {
    try {
      channel.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("the lock of the store cannot be given back", e);
    }
  }
}
