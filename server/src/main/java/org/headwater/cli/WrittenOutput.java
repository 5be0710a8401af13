package org.headwater.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a command's output reached where it should go. A {@link PrintStream} keeps its failures
 * to itself: without this a full disk behind {@code > file} would look like success.
 */
final class WrittenOutput {
  /** Standard output, where the system has files for what is open. */
  private static final Path OUTPUT = Path.of("/dev/fd/1");

  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  /** In English, and only of systems that do not say what kind of thing the output is. */
  private static final String NOBODY_READS = "Broken pipe";

  private WrittenOutput() {}

  /**
   * The exit status of a command: 1 where its output could not be written whole. Somebody who
   * stopped reading, as {@code head} does, is told nothing.
   *
   * @param status of the command itself
   * @param out where it wrote
   * @param beneath the stream under it, which says why it fails
   * @param pipe whether it goes into a pipe or socket: writing there fails only when nobody reads
   */
  static int status(
      int status, PrintStream out, OutputStream beneath, boolean pipe, PrintStream err) {
    if (!out.checkError()) {
      return status;
    }
    String reason = reason(beneath);
    if (!pipe && !reason.equals(NOBODY_READS)) {
      err.println("headwater: not all of the output could be written: " + reason);
    }
    return Math.max(1, status);
  }

  /** Whether standard output is a pipe or a socket; false where the system does not say. */
  static boolean isPipe() {
    try {
      int kind = (Integer) Files.getAttribute(OUTPUT, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Writes once more to hear why that fails. */
  private static String reason(OutputStream beneath) {
    try {
      beneath.write('\n');
      beneath.flush();
      return "what it goes to failed for a while";
    } catch (IOException e) {
      String message = e.getMessage();
      return message == null ? e.toString() : message;
    }
  }
}
