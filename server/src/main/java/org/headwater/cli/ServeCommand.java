package org.headwater.cli;

import java.io.PrintStream;
import java.net.InetAddress;
import java.util.function.Function;
import org.headwater.run.Rooms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code headwater serve} */
@Command(
    name = "serve",
    description = "Serves the desk and the REST interface for a browser on this machine.")
final class ServeCommand extends StoreCommand {
  private final Function<ModelOption, Rooms> engine;

  @Option(
      names = "--port",
      converter = NumberFrom.Port.class,
      paramLabel = "N",
      description = "the port, 0 for any free one (default: ${DEFAULT-VALUE})")
  int port = 8080;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "the address to listen at (default: ${DEFAULT-VALUE}); any other than loopback lets"
              + " everyone who reaches it read the store: there is no login, and nothing can be"
              + " decided")
  String bind = "localhost";

  ServeCommand(Function<ModelOption, Rooms> engine) {
    this.engine = engine;
  }

  @Override
  int run(PrintStream out) throws Exception {
    try (RunningDesk desk =
        RunningDesk.open(
            home(), InetAddress.getByName(bind), port, () -> engine.apply(new ModelOption()))) {
      desk.untilStopped(out);
    }
    return 0;
  }
}
