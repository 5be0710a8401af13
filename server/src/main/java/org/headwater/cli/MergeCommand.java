package org.headwater.cli;

import java.util.function.Function;
import org.headwater.run.Rooms;
import org.headwater.store.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code headwater merge STORY STORY} */
@Command(
    name = "merge",
    description = {
      "Merges a story into another, with all that will still come to it.",
      "The id of the first leads to the second from then on."
    })
final class MergeCommand extends DecidingCommand {
  @Parameters(paramLabel = "STORY", description = "the story that goes into the other: s1, s2, …")
  String story = "";

  @Parameters(paramLabel = "INTO", description = "the story that stays")
  String into = "";

  MergeCommand(Function<ModelOption, Rooms> engine) {
    super(engine);
  }

  @Override
  Wish wish() {
    return new Wish.Merge(story, into);
  }
}
