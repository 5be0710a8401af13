package org.headwater.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headwater.api.Json;
import org.headwater.api.OutletJson;
import org.headwater.evidence.Owners;
import org.headwater.run.DecideOutlets;
import org.headwater.run.DecideOutlets.Said;
import org.headwater.run.Rooms;
import org.headwater.store.Decision;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletSummary;
import org.headwater.store.OutletWish;
import org.headwater.store.Store;
import org.headwater.store.StoreException;
import org.headwater.store.StoreWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater outlet NAME} */
@Command(
    name = "outlet",
    description = {
      "Shows an outlet, or sets who owns it and how far you rely on it.",
      "Two outlets of one owner are not counted as two known origins. A grade is shown and goes into"
          + " no number: A reliable, B usually, C fairly, D not usually reliable, E unreliable, F"
          + " cannot be judged."
    })
final class OutletCommand extends StoreCommand {
  private final Function<ModelOption, Rooms> engine;

  @Parameters(paramLabel = "NAME", description = "as `headwater sources` lists it")
  String name = "";

  @Option(names = "--owner", paramLabel = "OWNER", description = "to whom it belongs, or none")
  @Nullable String owner;

  @Option(names = "--grade", paramLabel = "GRADE", description = "A to F, or none")
  @Nullable String grade;

  @Mixin SignatureOptions signature = new SignatureOptions();

  @Option(names = "--json", description = "the outlet and what was decided, as one JSON object")
  boolean json;

  @Mixin WorkOptions work = new WorkOptions();

  OutletCommand(Function<ModelOption, Rooms> engine) {
    this.engine = engine;
  }

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    List<OutletWish> wishes = wishes();
    if (wishes.isEmpty()) {
      show(out, ask(this::find), ask(Store::outletDecisions));
      return 0;
    }
    try (StoreWriter store = existingHome().openForWriting();
        ProgressLine progress = ProgressLine.onStandardError()) {
      Optional<OutletSummary> outlet = find(store);
      Said said =
          new DecideOutlets(store, engine.apply(new ModelOption()), work.threads(), progress)
              .decide(wishes, signature.now());
      print(out, outlet, said, store.outletDecisions());
      return said.tally().isWhole() ? 0 : 1;
    }
  }

  private List<OutletWish> wishes() {
    List<OutletWish> wishes = new ArrayList<>();
    if (owner != null) {
      wishes.add(OutletWish.owner(name, owner));
    }
    if (grade != null) {
      wishes.add(OutletWish.grade(name, grade));
    }
    return wishes;
  }

  /** What the store has of the outlet: nothing where something was said of it ahead. */
  private Optional<OutletSummary> find(Store store) {
    String key = Owners.key(name);
    List<OutletSummary> outlets = store.outlets().outlets();
    Optional<OutletSummary> found =
        outlets.stream().filter(outlet -> outlet.key().equals(key)).findFirst();
    if (found.isEmpty() && !store.outletDecisions().outlets().contains(key)) {
      List<String> near = NearNames.of(name, outlets.stream().map(OutletSummary::name).toList());
      throw new StoreException(
          "no article is of an outlet "
              + name
              + (near.isEmpty()
                  ? "; `headwater sources` lists the outlets"
                  : "; did you mean " + String.join(", ", near) + "?"));
    }
    return found;
  }

  private void show(PrintStream out, Optional<OutletSummary> outlet, OutletDecisions decisions) {
    if (json) {
      out.println(Json.text(json(outlet, decisions)));
    } else if (outlet.isPresent()) {
      OutletText.print(out, outlet.get(), decisions);
    } else {
      out.println(name + ": no article yet");
      OutletWords.print(out, "  ", name, decisions);
    }
  }

  private ObjectNode json(Optional<OutletSummary> outlet, OutletDecisions decisions) {
    OutletSummary none =
        new OutletSummary(Owners.key(name), name.strip(), 0, 0, 0, List.of(), null, null);
    return OutletJson.of(outlet.orElse(none), decisions);
  }

  private void print(
      PrintStream out, Optional<OutletSummary> outlet, Said said, OutletDecisions decisions) {
    if (json) {
      ObjectNode all = json(outlet, decisions);
      ArrayNode made = all.putArray("decisions");
      for (Decision decision : said.decisions()) {
        made.addObject()
            .put("decision", decision.number())
            .put("kind", decision.kind())
            .put("verdict", decision.verdict());
      }
      out.println(Json.text(all.put("weighed", said.stories())));
      return;
    }
    for (Decision decision : said.decisions()) {
      out.println("decision " + decision.number() + ": " + decision.words());
    }
    if (said.decisions().isEmpty()) {
      out.println("that is so already");
    } else {
      OutletsCommand.weighed(out, said);
      out.println(
          "`headwater undo " + said.decisions().getLast().number() + "` takes the last one back");
    }
  }
}
