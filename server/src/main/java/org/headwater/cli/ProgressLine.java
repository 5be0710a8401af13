package org.headwater.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headwater.run.Progress;
import org.headwater.run.Tally.Counts;

/** Progress on one line of the terminal, on standard error; nothing when that is no terminal. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int BAR = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final boolean shown;

  private ProgressLine(boolean shown) {
    this.terminal = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    this.shown = shown;
  }

  static ProgressLine onTerminal() {
    return new ProgressLine(errorIsTerminal());
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
  public void pages(Counts counts, int rejected) {
    show(
        Words.count(counts.met(), "page")
            + (rejected == 0 ? "" : ", " + rejected + " rejected")
            + " …");
  }

  @Override
  public void evidence(int done, int all) {
    int filled = all == 0 ? BAR : (int) ((long) BAR * done / all);
    show("evidence [" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + done + "/" + all);
  }

  private void show(String line) {
    if (shown) {
      terminal.print(CLEAR + line);
      terminal.flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
    }
  }
}
