package org.headwater.cli;

import java.util.List;
import java.util.function.Function;
import org.headwater.run.Rooms;
import org.headwater.store.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code headwater split STORY ARTICLE…} */
@Command(
    name = "split",
    description = {
      "Makes some articles of a story a new story.",
      "The two are never joined again by the program; later articles go where they fit."
    })
final class SplitCommand extends DecidingCommand {
  @Parameters(
      index = "0",
      paramLabel = "STORY",
      description = "the story that they leave: s1, s2, …")
  String story = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "the articles that leave it: a1, a2, …")
  List<String> articles = List.of();

  SplitCommand(Function<ModelOption, Rooms> engine) {
    super(engine);
  }

  @Override
  Wish wish() {
    return new Wish.Split(story, articles);
  }
}
