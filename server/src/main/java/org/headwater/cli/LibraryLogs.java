package org.headwater.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps what libraries say about themselves (banners, hints for tuning) off the terminal; their
 * errors still come through, but for that of a port that cannot be opened: {@link
 * org.headwater.desk.WebServer} says it in a sentence.
 */
final class LibraryLogs {
  /** Held here: loggers that nobody holds forget their level. */
  private static final List<Logger> CHATTY =
      List.of(Logger.getLogger("io.helidon"), Logger.getLogger("org.apache.lucene"));

  private static final Logger STARTING = Logger.getLogger("io.helidon.webserver.LoomServer");

  private LibraryLogs() {}

  static void quieten() {
    CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
    STARTING.setLevel(Level.OFF);
  }
}
