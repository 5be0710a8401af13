package org.headwater.cli;

import java.io.PrintStream;
import org.headwater.api.Json;
import org.headwater.api.StoredStoryJson;
import org.headwater.store.StoreException;
import org.headwater.store.StoredStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headwater story ID} */
@Command(
    name = "story",
    description = "Shows a story: its claims, who makes them, where they began, what differs.")
final class StoryCommand extends StoreCommand {
  @Parameters(paramLabel = "ID", description = "as `headwater stories` lists it: s1, s2, …")
  String id = "";

  @Option(names = "--json", description = "everything, as one JSON object")
  boolean json;

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    StoredStory story =
        ask(store -> store.story(id))
            .orElseThrow(() -> new StoreException("there is no story " + id));
    if (json) {
      out.println(Json.text(StoredStoryJson.of(story)));
    } else {
      new StoryText(story).print(out);
    }
    return 0;
  }
}
