package org.headwater.cli;

import java.io.PrintStream;
import org.headwater.api.Json;
import org.headwater.api.OutletJson;
import org.headwater.report.Words;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletTable;
import org.headwater.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code headwater sources} */
@Command(
    name = "sources",
    description = {
      "Lists the outlets: how much of theirs is copied from others, whom they credit, since when.",
      "Owners and grades are shown as you have set them with outlet or outlets."
    })
final class SourcesCommand extends StoreCommand {
  @Option(names = "--json", description = "one JSON object")
  boolean json;

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    try (Store store = home().openForReading()) {
      OutletTable table = store.outlets();
      OutletDecisions decisions = store.outletDecisions();
      if (json) {
        out.println(Json.text(OutletJson.of(table, decisions)));
        return 0;
      }
      table.outlets().forEach(outlet -> OutletText.print(out, outlet, decisions));
      if (table.nameless() > 0) {
        out.println(Words.count(table.nameless(), "article names", "articles name") + " no outlet");
      }
      if (table.outlets().isEmpty()) {
        out.println("No outlet is known yet.");
      }
    }
    return 0;
  }
}
