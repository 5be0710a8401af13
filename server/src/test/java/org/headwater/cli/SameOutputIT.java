package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same pages give the same store, byte for byte, in every process, with any number of threads,
 * and when it is computed again from its originals. Processes of their own, because the order of
 * Java's immutable sets changes from one to the next.
 */
class SameOutputIT {
  private static final Path SAMPLES = Path.of("..", "samples", "pages");

  @TempDir Path folder;

  @Test
  void theSamplesGiveTheSameStoreAlways() throws IOException, InterruptedException {
    run("first", "ingest", "--threads", "1", SAMPLES.toString());
    run("second", "ingest", "--threads", "3", SAMPLES.toString());
    String dump = run("first", "check", "--dump");
    assertThat(dump.lines().filter(line -> line.startsWith("evidence\t"))).hasSizeGreaterThan(3);
    assertThat(run("second", "check", "--dump").lines())
        .containsExactlyElementsOf(dump.lines().toList());
    run("second", "rebuild");
    assertThat(run("second", "check", "--dump").lines())
        .containsExactlyElementsOf(dump.lines().toList());
  }

  private String run(String home, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx1g"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("--home", folder.resolve(home).toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    assertThat(status).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }
}
