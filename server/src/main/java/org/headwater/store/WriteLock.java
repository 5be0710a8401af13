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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
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

  /** How long one waits for a process that brings the store up to date: most take a second. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration STEP = Duration.ofMillis(50);

  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock at once.
   *
   * @throws StoreException when another process holds it
   */
  static WriteLock take(Path home) {
    WriteLock lock = attempt(home);
    if (lock == null) {
      throw new StoreException(
          "the store in "
              + home
              + " is being written by process "
              + holder(home.resolve(FILE))
              + "; wait until it has finished, or stop it");
    }
    return lock;
  }

  /**
   * Takes the lock, and waits shortly while another process holds it and it is still needed.
   *
   * @throws StoreException when another process holds it for longer than that
   */
  static Optional<WriteLock> takeWhile(BooleanSupplier needed, Path home) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (needed.getAsBoolean()) {
      WriteLock lock = System.nanoTime() < end ? attempt(home) : take(home);
      if (lock != null) {
        return Optional.of(lock);
      }
      LockSupport.parkNanos(STEP.toNanos());
    }
    return Optional.empty();
  }

  /** Returns null when another process holds the lock. */
  private static @Nullable WriteLock attempt(Path home) {
    FileChannel channel = open(home.resolve(FILE));
    try {
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return null;
      }
      channel.truncate(0);
      byte[] process =
          Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      channel.write(ByteBuffer.wrap(process), 0);
      return new WriteLock(channel);
    } catch (IOException e) {
      closeQuietly(channel, e);
      throw new StoreException("the store in " + home + " cannot be locked: " + e.getMessage(), e);
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
