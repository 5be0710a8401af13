package org.headwater.cli;

import java.io.PrintStream;
import java.util.List;
import org.headwater.api.Json;
import org.headwater.report.PairEvent;
import org.headwater.report.PairJson;
import org.headwater.report.PairSearch;
import org.headwater.report.Words;
import org.headwater.search.SearchIndex;
import org.headwater.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headwater events A B} */
@Command(
    name = "events",
    description =
        "Lists the events between two countries or actors over time, cooperation and conflict apart.")
final class EventsCommand extends StoreCommand {
  @Parameters(index = "0", paramLabel = "A", description = "a country, or anybody by name")
  String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "the other one")
  String second = "";

  @Option(names = "--json", description = "one JSON object")
  boolean json;

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    LibraryLogs.quieten();
    try (Store store = home().openForReading();
        SearchIndex index = SearchIndex.open(home().index(), store)) {
      PairSearch.Found found = new PairSearch(store, index).find(first, second);
      if (json) {
        out.println(Json.text(PairJson.of(found)));
      } else {
        print(found, out);
      }
    }
    return 0;
  }

  private static void print(PairSearch.Found found, PrintStream out) {
    out.println(found.a().name() + " and " + found.b().name());
    if (found.isPartial()) {
      out.println(
          found.stories()
              + " stories name both; the best "
              + PairSearch.MOST_STORIES
              + " of them were looked at");
    }
    if (found.events().isEmpty()) {
      out.println(
          found.stories() == 0
              ? "no story names both"
              : "no event between them in "
                  + Words.count(
                      found.stories(), "story that names both", "stories that name both"));
    }
    list("Cooperation", found.events(true), out);
    list("Conflict", found.events(false), out);
  }

  private static void list(String heading, List<PairEvent> events, PrintStream out) {
    if (events.isEmpty()) {
      return;
    }
    out.println();
    out.println(heading);
    for (PairEvent found : events) {
      out.printf("  %-10s %s%n", found.shownDate(), found.what());
      for (PairEvent.Place place : found.places()) {
        out.println(
            "             "
                + place.outlet()
                + " ("
                + found.story()
                + ", "
                + place.article()
                + ", "
                + place.span().start()
                + "–"
                + place.span().end()
                + "): "
                + place.words());
      }
    }
  }
}
