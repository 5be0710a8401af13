package org.headwater.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.headwater.report.Words;
import org.headwater.store.StoreCheck.Findings;
import org.headwater.store.StoreCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headwater restore FILE} */
@Command(name = "restore", description = "Makes a store of a backup, after checking it.")
final class RestoreCommand extends StoreCommand {
  @Parameters(paramLabel = "FILE", description = "written by `headwater backup`")
  Path file = Path.of("");

  @Option(names = "--force", description = "replace the store that is there")
  boolean force;

  @Override
  int run(PrintStream out) {
    Findings findings = StoreCopy.restore(file, home(), force);
    out.println(
        "restored "
            + Words.count(findings.pages(), "page")
            + " and "
            + Words.count(findings.stories(), "story", "stories")
            + " into "
            + home().folder());
    return 0;
  }
}
