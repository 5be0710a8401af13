package org.headwater.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A process of these tests that is killed while it works. At each step it prints a line and waits
 * for a byte, so that the moment is chosen and not hoped for; when no bytes can come any more it
 * works on without waiting.
 */
final class Victim {
  /** How long a process may take to end whose input is closed. */
  private static final int ENDING_SECONDS = 30;

  /** The last line of a process that was not killed. */
  static final String END = "end";

  private final Process process;
  private final BufferedReader lines;

  private Victim(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** In the process that may be killed: tells where it is, and waits until it may go on. */
  static void step(String line) {
    System.out.println(line);
    try {
      System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Victim start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new Victim(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Lets it come to its end. Returns all that it printed. */
  List<String> finish() throws IOException, InterruptedException {
    process.getOutputStream().close();
    List<String> all = lines.lines().toList();
    if (process.waitFor() != 0) {
      throw new IOException("ended with " + process.exitValue() + " after " + all);
    }
    return all;
  }

  /**
   * Kills it some milliseconds after the first such line, and before it comes beyond the next.
   * Returns whether that ended it.
   */
  boolean killAt(Predicate<String> moment, long milliseconds)
      throws IOException, InterruptedException {
    String line = lines.readLine();
    while (line != null && !moment.test(line)) {
      letGoOn();
      line = lines.readLine();
    }
    letGoOn();
    return kill(milliseconds);
  }

  /** Kills it after some milliseconds. Returns whether that ended it. */
  boolean killAfter(long milliseconds) throws IOException, InterruptedException {
    process.getOutputStream().close();
    return kill(milliseconds);
  }

  /** One that has come to its end reads nothing any more, and need not. */
  private void letGoOn() throws IOException, InterruptedException {
    try {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    } catch (IOException unread) {
      if (!process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
        throw unread;
      }
    }
  }

  private boolean kill(long milliseconds) throws IOException, InterruptedException {
    if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly); // SIGKILL
    }
    boolean ended = lines.lines().anyMatch(END::equals);
    process.waitFor();
    return !ended;
  }
}
