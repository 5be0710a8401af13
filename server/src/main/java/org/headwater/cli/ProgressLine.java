package org.headwater.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.headwater.report.Words;
import org.headwater.run.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Progress on standard error: one line that changes on a terminal, else a plain line now and then,
 * and none of a run that is over before the first is due.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int BAR = 30;
  private static final String CLEAR = "\r\u001b[K";
  private static final long OFTEN = 100_000_000L;
  private static final long NOW_AND_THEN = 30_000_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier nanos;
  private long expected;
  private long due;
  private Pace pages;
  private @Nullable Pace again;
  private @Nullable Pace stories;

  /**
   * @param nanos a clock that runs on, in nanoseconds
   */
  ProgressLine(PrintStream out, boolean terminal, LongSupplier nanos) {
    this.out = out;
    this.terminal = terminal;
    this.nanos = nanos;
    this.pages = new Pace(nanos.getAsLong());
    this.due = nanos.getAsLong() + (terminal ? 0 : NOW_AND_THEN);
  }

  static ProgressLine onStandardError() {
    PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    return new ProgressLine(out, errorIsTerminal(), System::nanoTime);
  }

  /** Java tells only of input and output together, so the system is asked. */
  private static boolean errorIsTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null && System.console().isTerminal();
    }
  }

  @Override
  public void expect(long count) {
    expected = count;
    pages = new Pace(nanos.getAsLong());
  }

  @Override
  public void pages(long done, long kept) {
    long now = nanos.getAsLong();
    pages.at(now, done);
    if (now < due) {
      return;
    }
    String counted =
        expected == 0 ? Words.count(done, "page") : done + " of " + Words.count(expected, "page");
    String kepts = kept == 0 ? "" : ", " + kept + " rejected";
    show(now, bar(done, expected) + counted + kepts + pages.text(expected));
  }

  @Override
  public void again(long done, long all) {
    again = again == null || done == 1 ? new Pace(nanos.getAsLong()) : again;
    of("read again: ", done, all, Words.count(all, "article"), again);
  }

  @Override
  public void evidence(long done, long all) {
    stories = stories == null ? new Pace(nanos.getAsLong()) : stories;
    of("evidence: ", done, all, Words.count(all, "story", "stories"), stories);
  }

  private void of(String what, long done, long all, String counted, Pace pace) {
    long now = nanos.getAsLong();
    pace.at(now, done);
    if (now >= due) {
      show(now, what + bar(done, all) + done + " of " + counted + pace.text(all));
    }
  }

  private String bar(long done, long all) {
    if (!terminal || all == 0) {
      return "";
    }
    int filled = (int) (BAR * Math.min(done, all) / all);
    return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] ";
  }

  private void show(long now, String line) {
    due = now + (terminal ? OFTEN : NOW_AND_THEN);
    if (terminal) {
      out.print(CLEAR + line);
      out.flush();
    } else {
      out.println(line);
    }
  }

  @Override
  public void close() {
    if (terminal) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
