package org.headwater.cli;

import java.io.PrintStream;
import java.util.function.Function;
import org.headwater.api.ChangeJson;
import org.headwater.api.DecisionJson;
import org.headwater.api.Json;
import org.headwater.run.Decide;
import org.headwater.run.Decide.Decided;
import org.headwater.run.Rooms;
import org.headwater.store.Decision;
import org.headwater.store.StoreWriter;
import org.headwater.store.Wish;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A command by which a person decides where articles belong. */
abstract class DecidingCommand extends StoreCommand {
  private final Function<ModelOption, Rooms> engine;

  @Mixin SignatureOptions signature = new SignatureOptions();

  @Option(names = "--json", description = "the decision and what it changed, as one JSON object")
  boolean json;

  @Mixin WorkOptions work = new WorkOptions();

  DecidingCommand(Function<ModelOption, Rooms> engine) {
    this.engine = engine;
  }

  abstract Wish wish();

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    Decided decided;
    try (StoreWriter store = existingHome().openForWriting();
        ProgressLine progress = ProgressLine.onStandardError()) {
      Rooms rooms = engine.apply(new ModelOption());
      decided = new Decide(store, rooms, work.threads(), progress).decide(wish(), signature.now());
    }
    if (json) {
      out.println(Json.text(json(decided)));
    } else {
      print(out, decided);
    }
    return decided.tally().isWhole() ? 0 : 1;
  }

  private static ObjectNode json(Decided decided) {
    ObjectNode json = DecisionJson.of(decided.decision());
    ArrayNode changes = json.putArray("changes");
    decided.changes().forEach(change -> changes.add(ChangeJson.of(change)));
    return json;
  }

  private static void print(PrintStream out, Decided decided) {
    Decision decision = decided.decision();
    out.println("decision " + decision.number() + ": " + decision.words());
    decided.changes().forEach(change -> out.println("  " + ChangeText.of(change)));
    decided
        .tally()
        .failures()
        .forEach(failure ->
            out.println(
                failure.name()
                    + ": "
                    + failure.fault().reason()
                    + "; the next ingest tries again"));
    out.println("`headwater undo " + decision.number() + "` takes it back");
  }
}
