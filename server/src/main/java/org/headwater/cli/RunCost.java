package org.headwater.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.headwater.api.Json;
import org.headwater.run.Stage;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run cost.
 *
 * @param stages CPU time of each stage, over all threads
 * @param process CPU time of the whole process: its start, the compiler and the collector of memory
 *     included
 * @param peakMegabytes the most memory that the process held at a time, where the system tells
 */
record RunCost(
    Duration wall, Map<Stage, Duration> stages, Duration process, OptionalLong peakMegabytes) {
  /** Linux writes the peak of this process there, in kB. */
  private static final Path STATUS = Path.of("/proc/self/status");

  RunCost {
    stages = Map.copyOf(stages);
  }

  /** The cost up to now. */
  static RunCost now(Duration wall, Map<Stage, Duration> stages) {
    Duration process = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return new RunCost(wall, stages, process, peak());
  }

  private static OptionalLong peak() {
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** {@code seconds}, {@code cpu} with its stages in seconds, {@code peakMegabytes}. */
  void addTo(ObjectNode json) {
    json.put("seconds", seconds(wall));
    ObjectNode cpu = Json.object();
    for (Stage stage : Stage.values()) {
      cpu.put(stage.label(), seconds(of(stage)));
    }
    json.set("cpu", cpu.put("java", seconds(java())).put("total", seconds(process)));
    peakMegabytes.ifPresent(megabytes -> json.put("peakMegabytes", megabytes));
  }

  /** The same in a line. */
  String text() {
    StringJoiner cpu = new StringJoiner(", ", " (", ")");
    for (Stage stage : Stage.values()) {
      cpu.add(stage.label() + " " + text(of(stage)));
    }
    cpu.add("Java itself " + text(java()));
    return text(wall)
        + " s; CPU "
        + text(process)
        + " s"
        + cpu
        + (peakMegabytes.isEmpty() ? "" : "; memory " + peakMegabytes.getAsLong() + " MB");
  }

  private Duration of(Stage stage) {
    return stages.getOrDefault(stage, Duration.ZERO);
  }

  /** What the process spent outside the stages. */
  private Duration java() {
    Duration rest = process.minus(stages.values().stream().reduce(Duration.ZERO, Duration::plus));
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  private static String text(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
