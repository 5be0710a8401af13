package org.headwater.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.headwater.run.EngineRooms;
import org.headwater.run.Rooms;
import org.headwater.store.StoreHome;
import org.headwater.store.Upgrade;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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
  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder of the store (default: $HEADWATER_HOME, else ~/.headwater)")
  private @Nullable Path home;

  @Spec private @Nullable CommandSpec spec;

  /** Every command, in the order of the help. */
  private static List<Object> commands(Function<ModelOption, Rooms> engine) {
    return List.of(
        new IngestCommand(engine),
        new StoriesCommand(),
        new StoryCommand(),
        new WhyCommand(),
        new SourcesCommand(),
        new OutletCommand(engine),
        new OutletsCommand(engine),
        new MoveCommand(engine),
        new MergeCommand(engine),
        new SplitCommand(engine),
        new PinCommand(engine),
        new UndoCommand(engine),
        new DecisionsCommand(),
        new CheckCommand(),
        new RebuildCommand(engine),
        new BackupCommand(),
        new RestoreCommand(),
        new SearchCommand(),
        new EventsCommand(),
        new ServeCommand(engine),
        new DemoCommand(engine),
        new ExtractCommand(),
        new AnnotateCommand(),
        new NamesCommand(),
        new ClusterCommand(),
        new ReuseCommand(),
        new CompareCommand(),
        new WarmUpCommand());
  }

  Main() {}

  private static Rooms engine(ModelOption model) {
    return new EngineRooms(model::tagger);
  }

  /** The store that the command works on. */
  StoreHome home() {
    return new StoreHome(folder(), this::tell);
  }

  private Path folder() {
    if (home != null) {
      return home;
    }
    String variable = System.getenv("HEADWATER_HOME");
    return variable == null || variable.isBlank()
        ? Path.of(System.getProperty("user.home"), ".headwater")
        : Path.of(variable);
  }

  /** On the stream of errors, so that what a command gives to programs stays as it is. */
  private void tell(Upgrade upgrade) {
    PrintWriter err =
        spec == null
            ? new PrintWriter(System.err, true, StandardCharsets.UTF_8)
            : spec.commandLine().getErr();
    err.println(
        TerminalText.plain(
            "headwater: the store in %s was written by an earlier version; it is brought from form"
                    .formatted(upgrade.folder())
                + " %d to %d, and earlier versions cannot read it any more"
                    .formatted(upgrade.from(), upgrade.to())));
    err.flush();
  }

  boolean homeIsGiven() {
    return home != null;
  }

  static String version() {
    @Nullable String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }

  public static void main(String[] arguments) {
    int status = commandLine(Main::engine).execute(arguments);
    OutputStream beneath = new FileOutputStream(FileDescriptor.out);
    System.exit(
        WrittenOutput.status(status, System.out, beneath, WrittenOutput.isPipe(), System.err));
  }

  static CommandLine commandLine(Function<ModelOption, Rooms> engine) {
    CommandLine line = new CommandLine(new Main());
    commands(engine).forEach(line::addSubcommand);
    line.setExecutionExceptionHandler((failure, failed, parsed) -> report(failure, failed));
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  /** One sentence for a person; the whole trace only for a bug, or when asked for. */
  private static int report(Exception failure, CommandLine failed) {
    PrintWriter err = failed.getErr();
    String message = failure.getMessage();
    err.println("headwater: " + TerminalText.plain(message == null ? failure.toString() : message));
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
      return new String[] {"headwater " + version()};
    }
  }
}
