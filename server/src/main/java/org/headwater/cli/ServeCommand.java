package org.headwater.cli;

import java.io.PrintStream;
import java.net.InetAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code headwater serve} */
@Command(
    name = "serve",
    description = "Serves the desk and the REST interface for a browser on this machine.")
final class ServeCommand extends StoreCommand {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "the port, 0 for any free one (default: ${DEFAULT-VALUE})")
  int port = 8080;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = {
        "the address to listen at (default: ${DEFAULT-VALUE}); any other than loopback lets",
        "everyone who reaches it read the store: there is no login"
      })
  String bind = "localhost";

  @Override
  int run(PrintStream out) throws Exception {
    try (RunningDesk desk = RunningDesk.open(home(), InetAddress.getByName(bind), port)) {
      desk.untilStopped(out);
    }
    return 0;
  }
}
