package org.headwater.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headwater.api.Json;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.report.Counting;
import org.headwater.report.Words;
import org.headwater.run.Ingest;
import org.headwater.run.Rooms;
import org.headwater.store.Store;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.headwater.store.StorySummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater demo} */
@Command(
    name = "demo",
    description = {
      "Reads the sample pages into a store of their own, lists the stories and serves the desk.",
      "Without --home the store is a folder demo in the usual home, made anew each time."
    })
final class DemoCommand extends StoreCommand {
  private static final int ALL = 1000;

  private final Function<ModelOption, Rooms> engine;

  @Option(
      names = "--port",
      converter = NumberFrom.Port.class,
      paramLabel = "N",
      description = "the port of the desk, 0 for any free one (default: ${DEFAULT-VALUE})")
  int port = 8080;

  @Option(names = "--no-serve", description = "only read and list, then end")
  boolean noServe;

  @Mixin WorkOptions work = new WorkOptions();

  @Mixin ModelOption model = new ModelOption();

  DemoCommand(Function<ModelOption, Rooms> engine) {
    this.engine = engine;
  }

  @Override
  int run(PrintStream out) throws Exception {
    Path samples = samples();
    StoreHome home = demoHome();
    out.println("Reading the sample pages in " + samples);
    out.flush();
    ingest(home, samples);
    list(home, out);
    if (noServe) {
      return 0;
    }
    try (RunningDesk desk =
        RunningDesk.open(
            home, InetAddress.getLoopbackAddress(), port, () -> engine.apply(new ModelOption()))) {
      desk.untilStopped(out);
    }
    return 0;
  }

  private static Path samples() {
    Path installed = Path.of(System.getProperty("headwater.install", ""));
    Path samples = installed.resolve("samples").resolve("pages").toAbsolutePath().normalize();
    if (!Files.isDirectory(samples)) {
      throw new IllegalStateException(
          "the sample pages are not where they should be: there is no folder " + samples);
    }
    return samples;
  }

  /** The given home as it is, else a fresh one. */
  private StoreHome demoHome() throws IOException {
    if (homeIsGiven()) {
      return home();
    }
    StoreHome demo = new StoreHome(home().folder().resolve("demo"));
    if (demo.exists()) {
      delete(demo.folder());
    }
    return demo;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void ingest(StoreHome home, Path samples) {
    try (StoreWriter store = home.openForWriting();
        ProgressLine progress = ProgressLine.onStandardError()) {
      ObjectNode manifest = Json.object().put("samples", samples.toString());
      model.describe(manifest);
      long run = store.beginRun("demo", Json.text(manifest), Instant.now().toString());
      new Ingest(store, engine.apply(model), new Intake(Limits.DEFAULT), work.threads(), progress)
          .run(List.of(samples.toString()));
      store.endRun(run, Instant.now().toString(), "{}");
    }
  }

  private static void list(StoreHome home, PrintStream out) {
    try (Store store = home.openForReading()) {
      List<StorySummary> all = store.stories(null, ALL);
      List<StorySummary> wide = all.stream().filter(story -> story.articles().size() > 1).toList();
      for (StorySummary summary : wide) {
        out.println();
        out.printf("%-4s %s%n", summary.story(), summary.title());
        out.println("     " + Counting.of(summary));
      }
      out.println();
      out.println(
          "and "
              + Words.count(all.size() - wide.size(), "small story", "small stories")
              + " on one page only");
    }
  }
}
