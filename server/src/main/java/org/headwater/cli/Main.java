package org.headwater.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The command line: one class a command, all listed here. */
@Command(
    name = "headwater",
    description = {"Ten outlets say it. How many of them know it?", ""},
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {HelpCommand.class})
public final class Main {
  /** Every command, in the order of the help. */
  private static List<Object> commands() {
    return List.of(
        new ExtractCommand(),
        new AnnotateCommand(),
        new NamesCommand(),
        new ClusterCommand(),
        new ReuseCommand());
  }

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    commands().forEach(line::addSubcommand);
    line.setExecutionExceptionHandler((failure, failed, parsed) -> report(failure, failed));
    line.setUsageHelpAutoWidth(true);
    return line;
  }

  /** One sentence for a person; the whole trace only for a bug, or when asked for. */
  private static int report(Exception failure, CommandLine failed) {
    PrintWriter err = failed.getErr();
    String message = failure.getMessage();
    err.println("headwater: " + (message == null ? failure.toString() : message));
    if (failure instanceof RuntimeException && message == null
        || System.getenv("HEADWATER_TRACE") != null) {
      failure.printStackTrace(err);
    }
    return 1;
  }

  /** The version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      @Nullable String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"headwater " + (version == null ? "(development)" : version)};
    }
  }
}
