package org.headwater.cli;

import java.util.function.Function;
import org.headwater.run.Rooms;
import org.headwater.store.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code headwater move ARTICLE STORY} */
@Command(
    name = "move",
    description = {
      "Moves an article to another story, where it stays.",
      "Whatever the program thinks, now or later, and also in new versions of its page."
    })
final class MoveCommand extends DecidingCommand {
  private static final String NEW = "new";

  @Parameters(paramLabel = "ARTICLE", description = "its id: a1, a2, …")
  String article = "";

  @Parameters(paramLabel = "STORY", description = "where it belongs: s1, s2, …, or new")
  String story = "";

  MoveCommand(Function<ModelOption, Rooms> engine) {
    super(engine);
  }

  @Override
  Wish wish() {
    return new Wish.Move(article, story.equals(NEW) ? null : story);
  }
}
