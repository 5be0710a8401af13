package org.headwater.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headwater.evidence.Owners;
import org.headwater.report.Words;
import org.headwater.run.DecideOutlets;
import org.headwater.run.DecideOutlets.Said;
import org.headwater.run.Rooms;
import org.headwater.store.Grade;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletSummary;
import org.headwater.store.Store;
import org.headwater.store.StoreWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code headwater outlets --import FILE}, {@code headwater outlets --export} */
@Command(
    name = "outlets",
    description = {
      "Takes or gives a list of who owns which outlets and how far you rely on them.",
      "One outlet a line: its name, owner and grade (A to F), parted by tabs. An empty column says"
          + " nothing, none takes away what was said, # begins a remark."
    })
final class OutletsCommand extends StoreCommand {
  private static final int SHOWN = 20;

  private final Function<ModelOption, Rooms> engine;

  @ArgGroup(multiplicity = "1")
  Direction direction = new Direction();

  @Mixin SignatureOptions signature = new SignatureOptions();

  @Mixin WorkOptions work = new WorkOptions();

  /** In or out. */
  static final class Direction {
    @Option(
        names = "--import",
        paramLabel = "FILE",
        description = "takes a list; if one line of it is wrong, nothing is taken")
    @Nullable Path list;

    @Option(names = "--export", description = "prints what is set, as such a list")
    boolean export;
  }

  OutletsCommand(Function<ModelOption, Rooms> engine) {
    this.engine = engine;
  }

  @Override
  boolean writesData() {
    return direction.export;
  }

  @Override
  int run(PrintStream out) throws IOException {
    Path list = direction.list;
    if (list != null) {
      return take(list, out);
    }
    try (Store store = home().openForReading()) {
      export(store, out);
    }
    return 0;
  }

  private int take(Path list, PrintStream out) throws IOException {
    OutletFile file = OutletFile.read(list);
    if (!file.problems().isEmpty()) {
      PrintStream messages = new TerminalText(System.err);
      file.complaints(list).forEach(messages::println);
      messages.flush();
      throw new IOException(
          "nothing was taken from "
              + list
              + ": "
              + Words.count(file.problems().size(), "line is wrong", "lines are wrong"));
    }
    try (StoreWriter store = existingHome().openForWriting();
        ProgressLine progress = ProgressLine.onStandardError()) {
      Said said =
          new DecideOutlets(store, engine.apply(new ModelOption()), work.threads(), progress)
              .decide(file.wishes(), signature.now());
      out.println(
          Words.count(said.decisions().size(), "decision")
              + " on "
              + Words.count(outlets(said), "outlet")
              + (said.unchanged() == 0 ? "" : "; " + said.unchanged() + " were so already"));
      weighed(out, said);
      ahead(out, file, store);
      return said.tally().isWhole() ? 0 : 1;
    }
  }

  private static long outlets(Said said) {
    return said.decisions().stream().map(decision -> decision.subject()).distinct().count();
  }

  /** What was weighed anew, and what could not be. */
  static void weighed(PrintStream out, Said said) {
    if (said.stories() > 0) {
      out.println(Words.count(said.stories(), "story was", "stories were") + " weighed again");
    }
    said.tally()
        .failures()
        .forEach(failure ->
            out.println(
                failure.name()
                    + ": "
                    + failure.fault().reason()
                    + "; the next ingest tries again"));
  }

  /** Names of the list that no article has: they hold for what comes, or are misspelt. */
  private static void ahead(PrintStream out, OutletFile file, StoreWriter store) {
    List<OutletSummary> outlets = store.outlets().outlets();
    List<String> names = outlets.stream().map(OutletSummary::name).toList();
    Set<String> keys = outlets.stream().map(OutletSummary::key).collect(Collectors.toSet());
    List<String> unknown =
        file.rows().stream()
            .map(OutletFile.Row::outlet)
            .filter(outlet -> !keys.contains(Owners.key(outlet)))
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    out.println("no article yet is of");
    for (String outlet : unknown.subList(0, Math.min(SHOWN, unknown.size()))) {
      List<String> near = NearNames.of(outlet, names);
      out.println(
          "  " + outlet + (near.isEmpty() ? "" : " (the store has " + near.getFirst() + ")"));
    }
    if (unknown.size() > SHOWN) {
      out.println("  and " + (unknown.size() - SHOWN) + " more");
    }
  }

  private static void export(Store store, PrintStream out) {
    Map<String, String> names = new HashMap<>();
    store.outlets().outlets().forEach(outlet -> names.put(outlet.key(), outlet.name()));
    OutletDecisions decisions = store.outletDecisions();
    out.print(OutletFile.header() + "\n");
    for (String key : decisions.outlets()) {
      out.print(
          OutletFile.written(names.getOrDefault(key, key))
              + "\t"
              + decisions.owner(key).orElse("")
              + "\t"
              + decisions.grade(key).map(Grade::name).orElse("")
              + "\n");
    }
  }
}
