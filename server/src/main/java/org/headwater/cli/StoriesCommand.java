package org.headwater.cli;

import java.io.PrintStream;
import java.util.List;
import org.headwater.api.Json;
import org.headwater.api.SummaryJson;
import org.headwater.report.Counting;
import org.headwater.report.Words;
import org.headwater.store.Store;
import org.headwater.store.StorySummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code headwater stories} */
@Command(
    name = "stories",
    description = "Lists the stories: outlets, independent origins (as a range), reprints.")
final class StoriesCommand extends StoreCommand {
  private static final int AT_ONCE = 1000;

  @Option(names = "--json", description = "one JSON object a line")
  boolean json;

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    try (Store store = home().openForReading()) {
      List<StorySummary> some = store.stories(null, AT_ONCE);
      while (!some.isEmpty()) {
        some.forEach(summary -> print(out, summary));
        some = store.stories(some.getLast().story(), AT_ONCE);
      }
      long awaiting = store.awaitingCount();
      if (awaiting > 0) {
        System.err.println(
            Words.count(awaiting, "story waits", "stories wait")
                + " for evidence: an ingest is at work, or was stopped; then run it again");
      }
    }
    return 0;
  }

  private void print(PrintStream out, StorySummary summary) {
    if (json) {
      out.println(Json.text(SummaryJson.of(summary)));
      return;
    }
    out.printf("%-8s %s%n", summary.story(), summary.title());
    out.printf("         %s%n", Counting.of(summary));
  }
}
