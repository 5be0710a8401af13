package org.headwater.cli;

import java.util.function.Function;
import org.headwater.run.Rooms;
import org.headwater.store.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code headwater pin ARTICLE} */
@Command(
    name = "pin",
    description = "Keeps an article in the story that it is in, whatever the program thinks later.")
final class PinCommand extends DecidingCommand {
  @Parameters(paramLabel = "ARTICLE", description = "its id: a1, a2, …")
  String article = "";

  PinCommand(Function<ModelOption, Rooms> engine) {
    super(engine);
  }

  @Override
  Wish wish() {
    return new Wish.Pin(article);
  }
}
