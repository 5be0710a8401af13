package org.headwater.cli;

import java.io.PrintStream;
import java.util.List;
import org.headwater.api.DecisionJson;
import org.headwater.api.Json;
import org.headwater.store.Decision;
import org.headwater.store.Store;
import org.headwater.store.StoreException;
import org.headwater.store.StoredStory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headwater decisions} */
@Command(
    name = "decisions",
    description = {
      "Lists what people decided, in order: undone decisions too, nothing is ever taken out.",
      "move, merge, split and pin decide where articles belong; undo takes a decision back."
    })
final class DecisionsCommand extends StoreCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "only those that this story or article had part in")
  @Nullable String id;

  @Option(names = "--json", description = "one JSON object a line")
  boolean json;

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    List<Decision> decisions = ask(this::decisions);
    for (Decision decision : decisions) {
      if (json) {
        out.println(Json.text(DecisionJson.of(decision)));
      } else {
        DecisionText.print(out, "", decision);
      }
    }
    if (decisions.isEmpty() && !json) {
      out.println("Nobody has decided anything yet; see headwater help move, merge, split, pin.");
    }
    return 0;
  }

  private List<Decision> decisions(Store store) {
    if (id == null) {
      return store.decisions();
    }
    if (store.article(id).isPresent()) {
      return store.historyOfArticle(id).decisions();
    }
    String story =
        store
            .story(id)
            .map(StoredStory::id)
            .orElseThrow(() -> new StoreException("there is no story or article " + id));
    return store.historyOfStory(story).decisions();
  }
}
