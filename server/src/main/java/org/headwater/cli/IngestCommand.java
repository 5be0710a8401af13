package org.headwater.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.headwater.api.Json;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.run.Ingest;
import org.headwater.run.Rooms;
import org.headwater.run.StageCpu;
import org.headwater.run.Tally;
import org.headwater.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater ingest PATH…} */
@Command(
    name = "ingest",
    description = "Reads pages from files, folders and archives into the store.",
    footer = {
      "",
      "Reads .html, .htm, .txt, .jsonl, .ndjson, .warc (also packed as .gz), folders by name.",
      "Addresses (http://…) are not fetched yet: save the page and give its path.",
      "Stopped or killed, run it again: it goes on where it was. What was rejected (also an address) or"
          + " failed is listed with the reason; what failed is kept, and the next ingest tries it"
          + " again.",
      "An article whose template lines could not be cut when they were found keeps them, and is tried"
          + " again only after an ingest that brings a new page.",
      "",
      "Exit status: 0 all is in the store, 1 something was rejected or failed or the store cannot be"
          + " used, 2 wrong usage."
    })
final class IngestCommand extends StoreCommand {
  private final Function<ModelOption, Rooms> engine;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, archives")
  List<String> paths = List.of();

  @Option(names = "--json", description = "end with one JSON object instead of sentences")
  boolean json;

  @Mixin WorkOptions work = new WorkOptions();

  @Mixin ModelOption model = new ModelOption();

  IngestCommand(Function<ModelOption, Rooms> engine) {
    this.engine = engine;
  }

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    IngestReport report = ingest();
    if (json) {
      out.println(Json.text(report.json()));
    } else {
      report.print(out);
    }
    return report.tally().isWhole() ? 0 : 1;
  }

  private IngestReport ingest() {
    Instant started = Instant.now();
    long begun = System.nanoTime(); // goes on evenly when the clock is set
    StageCpu cpu = new StageCpu();
    try (StoreWriter store = home().openForWriting();
        ProgressLine progress = ProgressLine.onStandardError()) {
      long run = store.beginRun("ingest", manifest(), started.toString());
      Ingest ingest =
          new Ingest(
              store,
              cpu.around(engine.apply(model)),
              new Intake(Limits.DEFAULT),
              work.threads(),
              progress);
      Tally tally = cpu.run(() -> ingest.run(paths));
      RunCost cost = RunCost.now(Duration.ofNanos(System.nanoTime() - begun), cpu.spent());
      IngestReport report = new IngestReport(tally, store.storyCount(), cost);
      store.endRun(run, Instant.now().toString(), Json.text(report.json()));
      return report;
    }
  }

  private String manifest() {
    ObjectNode manifest = Json.object();
    manifest.set("paths", Json.strings(paths));
    manifest.put("folder", Path.of("").toAbsolutePath().toString());
    manifest.put("pageBytes", Limits.DEFAULT.pageBytes());
    model.describe(manifest);
    manifest.put("version", Main.version());
    return Json.text(manifest);
  }
}
