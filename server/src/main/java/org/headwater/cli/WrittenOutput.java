package org.headwater.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Whether a command's output reached where it should go. A {@link PrintStream} keeps its failures
 * to itself: without this a full disk behind {@code > file} would look like success.
 */
final class WrittenOutput {
  private static final String NOBODY_READS = "Broken pipe";

  private WrittenOutput() {}

  /**
   * The exit status of a command: 1 where its output could not be written whole. Somebody who
   * stopped reading, as {@code head} does, is told nothing.
   *
   * @param status of the command itself
   * @param out where it wrote
   * @param beneath the stream under it, which says why it fails
   */
  static int status(int status, PrintStream out, OutputStream beneath, PrintStream err) {
    if (!out.checkError()) {
      return status;
    }
    String reason = reason(beneath);
    if (!reason.equals(NOBODY_READS)) {
      err.println("headwater: not all of the output could be written: " + reason);
    }
    return Math.max(1, status);
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
