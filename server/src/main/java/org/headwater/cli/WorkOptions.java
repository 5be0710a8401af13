package org.headwater.cli;

import picocli.CommandLine.Option;

/** Options of the commands that compute. */
final class WorkOptions {
  @Option(
      names = "--threads",
      converter = NumberFrom.Threads.class,
      paramLabel = "N",
      description =
          "how many threads may help (default: all cores); the result is the same for any N")
  int threads = Runtime.getRuntime().availableProcessors();

  int threads() {
    return threads;
  }
}
