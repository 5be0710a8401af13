package org.headwater.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.headwater.api.Json;
import tools.jackson.databind.JsonNode;

/** Runs the command line as a process of its own, as a person does. */
final class Headwater {
  private final Path home;

  Headwater(Path home) {
    this.home = home;
  }

  /** How a process ended. */
  record Ended(int status, String out, String err) {
    List<JsonNode> json() {
      return out.lines().map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8))).toList();
    }
  }

  Ended run(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx2g"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.headwater.cli.Main"));
    command.addAll(List.of("--home", home.toString()));
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile("headwater", ".out");
      Path err = Files.createTempFile("headwater", ".err");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      int status = process.waitFor();
      Ended ended = new Ended(status, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
