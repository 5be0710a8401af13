package org.headwater.cli;

import java.io.PrintStream;
import java.util.List;
import org.headwater.api.Json;
import org.headwater.report.Words;
import org.headwater.run.Tally;
import org.headwater.run.Tally.Counts;
import org.headwater.run.Tally.Failure;
import org.headwater.run.Tally.Rejection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an ingest was and did, for a person and as JSON.
 *
 * @param stories how many the store has now
 */
record IngestReport(Tally tally, long stories, RunCost cost) {
  ObjectNode json() {
    Counts counts = tally.counts();
    ObjectNode json = Json.object().put("pages", counts.pages()).put("articles", counts.articles());
    json.put("briefs", counts.briefs()).put("comments", counts.comments());
    json.put("versions", counts.versions()).put("unchanged", counts.unchanged());
    ArrayNode rejected = json.putArray("rejected");
    for (Rejection rejection : tally.rejections()) {
      rejected.addObject().put("file", rejection.file()).put("reason", rejection.reason());
    }
    ArrayNode failed = json.putArray("failed");
    for (Failure failure : tally.failures()) {
      failed
          .addObject()
          .put(failure.kind() == Failure.Kind.PAGE ? "file" : "story", failure.name())
          .put("stage", failure.fault().stage().label())
          .put("reason", failure.fault().reason());
    }
    cost.addTo(json.put("stories", stories));
    return json;
  }

  void print(PrintStream out) {
    Counts counts = tally.counts();
    List<Rejection> rejected = tally.rejections();
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
        Words.count(stories, "story", "stories"));
    if (!rejected.isEmpty()) {
      out.println("Rejected:");
      rejected.forEach(r -> out.println("  " + r.file() + ": " + r.reason()));
    }
    printFailures(out);
    out.println(cost.text());
  }

  private void printFailures(PrintStream out) {
    if (tally.failures().isEmpty()) {
      return;
    }
    out.println("Failed; kept, and tried again by the next ingest:");
    for (Failure failure : tally.failures()) {
      String name =
          failure.kind() == Failure.Kind.PAGE ? failure.name() : "story " + failure.name();
      out.println("  " + name + ": " + failure.fault().reason());
    }
  }
}
