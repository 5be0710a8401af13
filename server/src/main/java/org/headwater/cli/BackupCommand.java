package org.headwater.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.headwater.report.Words;
import org.headwater.store.StoreCheck.Findings;
import org.headwater.store.StoreCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code headwater backup FILE} */
@Command(
    name = "backup",
    description =
        "Copies the store into one new file, also while it is in use, and checks the copy.")
final class BackupCommand extends StoreCommand {
  @Parameters(paramLabel = "FILE", description = "must not be there yet")
  Path file = Path.of("");

  @Override
  int run(PrintStream out) {
    Findings findings = StoreCopy.backUp(home(), file);
    out.println(
        "backed up "
            + Words.count(findings.pages(), "page")
            + " and "
            + Words.count(findings.stories(), "story", "stories")
            + " into "
            + file);
    return 0;
  }
}
