package org.headwater.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.util.function.Function;
import org.headwater.api.Json;
import org.headwater.report.Words;
import org.headwater.run.Rebuild;
import org.headwater.run.Rooms;
import org.headwater.run.Tally;
import org.headwater.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater rebuild} */
@Command(
    name = "rebuild",
    description = "Computes everything again from the stored originals, in their order of arrival.")
final class RebuildCommand extends StoreCommand {
  private final Function<ModelOption, Rooms> engine;

  @Mixin WorkOptions work = new WorkOptions();

  @Mixin ModelOption model = new ModelOption();

  RebuildCommand(Function<ModelOption, Rooms> engine) {
    this.engine = engine;
  }

  @Override
  int run(PrintStream out) {
    try (StoreWriter store = existingHome().openForWriting();
        ProgressLine progress = ProgressLine.onStandardError()) {
      ObjectNode manifest = Json.object();
      model.describe(manifest);
      long run = store.beginRun("rebuild", Json.text(manifest), Instant.now().toString());
      Tally tally = new Rebuild(store, engine.apply(model), work.threads(), progress).run();
      tally
          .rejections()
          .forEach(r -> out.println(r.file() + ": no longer readable: " + r.reason()));
      tally
          .failures()
          .forEach(f -> out.println(f.name() + ": " + f.fault().reason() + "; try again"));
      String summary =
          "rebuilt "
              + Words.count(tally.counts().pages() + tally.counts().versions(), "capture")
              + " into "
              + Words.count(store.storyCount(), "story", "stories");
      store.endRun(run, Instant.now().toString(), summary);
      out.println(summary);
      return tally.isWhole() ? 0 : 1;
    }
  }
}
