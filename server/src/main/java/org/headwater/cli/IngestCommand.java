package org.headwater.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.headwater.api.Json;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.run.Ingest;
import org.headwater.run.Rooms;
import org.headwater.run.Tally;
import org.headwater.run.Tally.Counts;
import org.headwater.run.Tally.Rejection;
import org.headwater.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater ingest PATH…} */
@Command(
    name = "ingest",
    description = "Reads pages from files, folders and archives into the store.",
    footer = {
      "",
      "Reads .html, .htm, .txt, .jsonl, .ndjson, .warc (also packed as .gz), folders by name.",
      "Stopped or killed, run it again: it goes on where it was. What could not be read is listed",
      "with the reason; the exit status is then 1."
    })
final class IngestCommand extends StoreCommand {
  private final Supplier<Rooms> engine;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, archives")
  List<String> paths = List.of();

  @Option(names = "--json", description = "end with one JSON object instead of sentences")
  boolean json;

  @Mixin WorkOptions work = new WorkOptions();

  IngestCommand(Supplier<Rooms> engine) {
    this.engine = engine;
  }

  /** What the run was and what it did. */
  private record Ended(Tally tally, long stories, Duration took) {}

  @Override
  int run(PrintStream out) {
    Ended ended = ingest();
    List<Rejection> rejected = ended.tally.rejections();
    if (json) {
      out.println(Json.text(json(ended)));
    } else {
      print(out, ended);
    }
    return rejected.isEmpty() ? 0 : 1;
  }

  private Ended ingest() {
    Instant started = Instant.now();
    try (StoreWriter store = home().openForWriting();
        ProgressLine progress = ProgressLine.onTerminal()) {
      long run = store.beginRun("ingest", manifest(), started.toString());
      Tally tally =
          new Ingest(store, engine.get(), new Intake(Limits.DEFAULT), work.threads(), progress)
              .run(paths);
      Instant end = Instant.now();
      Ended ended = new Ended(tally, store.storyCount(), Duration.between(started, end));
      store.endRun(run, end.toString(), Json.text(json(ended)));
      return ended;
    }
  }

  private String manifest() {
    ObjectNode manifest = Json.object();
    manifest.set("paths", Json.strings(paths));
    manifest.put("folder", java.nio.file.Path.of("").toAbsolutePath().toString());
    manifest.put("pageBytes", Limits.DEFAULT.pageBytes());
    manifest.put("version", Main.version());
    return Json.text(manifest);
  }

  private static ObjectNode json(Ended ended) {
    Counts counts = ended.tally.counts();
    ObjectNode json = Json.object().put("pages", counts.pages()).put("articles", counts.articles());
    json.put("briefs", counts.briefs()).put("comments", counts.comments());
    json.put("versions", counts.versions()).put("unchanged", counts.unchanged());
    ArrayNode rejected = json.putArray("rejected");
    for (Rejection rejection : ended.tally.rejections()) {
      rejected.addObject().put("file", rejection.file()).put("reason", rejection.reason());
    }
    return json.put("stories", ended.stories).put("seconds", ended.took.toMillis() / 1000.0);
  }

  private void print(PrintStream out, Ended ended) {
    Counts counts = ended.tally.counts();
    List<Rejection> rejected = ended.tally.rejections();
    out.printf(
        "%s new, %s in a new version, %d unchanged, %d rejected%n",
        Words.count(counts.pages(), "page"),
        counts.versions(),
        counts.unchanged(),
        rejected.size());
    out.printf(
        "%s and %s, %s; the store has %s%n",
        Words.count(counts.articles(), "article"),
        Words.count(counts.briefs(), "brief"),
        Words.count(counts.comments(), "comment"),
        Words.count(ended.stories, "story", "stories"));
    if (!rejected.isEmpty()) {
      out.println("Rejected:");
      rejected.forEach(r -> out.println("  " + r.file() + ": " + r.reason()));
    }
    out.printf(java.util.Locale.ROOT, "%.1f s%n", ended.took.toMillis() / 1000.0);
  }
}
