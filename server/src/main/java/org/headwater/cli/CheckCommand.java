package org.headwater.cli;

import java.io.PrintStream;
import org.headwater.report.Words;
import org.headwater.store.StoreCheck;
import org.headwater.store.StoreCheck.Findings;
import org.headwater.store.StoreDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code headwater check} */
@Command(
    name = "check",
    description = "Looks whether the store is whole: file, references, originals, spans, stories.")
final class CheckCommand extends StoreCommand {
  @Option(
      names = "--dump",
      description = "write the whole store as text; stores that hold the same give the same text")
  boolean dump;

  @Override
  boolean writesData() {
    return dump;
  }

  @Override
  int run(PrintStream out) {
    if (dump) {
      StoreDump.write(home(), out);
      return 0;
    }
    Findings findings = StoreCheck.check(home());
    findings.problems().forEach(problem -> out.println("problem: " + problem));
    out.println(
        Words.count(findings.pages(), "page")
            + ", "
            + Words.count(findings.articles(), "article")
            + ", "
            + Words.count(findings.stories(), "story", "stories")
            + (findings.problems().isEmpty() ? ": all is well" : ""));
    if (!findings.faults().isEmpty()) {
      out.println("Kept back by a fault of the program; the next ingest tries again:");
      findings.faults().forEach(fault -> out.println("  " + fault));
    }
    if (findings.awaiting() > 0) {
      out.println(
          Words.count(findings.awaiting(), "story waits", "stories wait")
              + " for evidence: an ingest is at work, or was stopped; then run it again");
    }
    return findings.problems().isEmpty() ? 0 : 1;
  }
}
