package org.headwater.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.headwater.api.Json;
import org.headwater.api.StoryJson;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.language.LanguageIdentifier;
import org.headwater.reuse.ReuseIndex;
import org.headwater.story.Bounds;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryState;
import org.headwater.story.Why;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code cluster}: articles in order of arrival in, the story of each out.
 *
 * <p>Articles of different languages never share a story; each language has its own state.
 */
@Command(
    name = "cluster",
    description = {
      "Groups articles into stories.",
      "Reads articles (id, title, text; published, outlet) as JSON Lines in order of arrival; writes the story of"
          + " each, and why."
    })
final class ClusterCommand extends StreamFilter {
  @Option(
      names = "--online",
      description =
          "write the story at arrival at once, instead of the one at the end of the stream")
  boolean online;

  @Option(
      names = "--window",
      converter = NumberFrom.Window.class,
      paramLabel = "N",
      description =
          "how many of the newest articles of a language are remembered whole (default: ${DEFAULT-VALUE})")
  int window = Bounds.DEFAULT.whole();

  /** An article that waits for the end of the stream. */
  private record Waiting(String id, String language, List<Why> why) {}

  private final StoryClusterer clusterer = new StoryClusterer();
  private final TreeMap<String, StoryState> states = new TreeMap<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<String, String> stories = new HashMap<>();
  private ReuseIndex reuse = new ReuseIndex();

  @Override
  void open() {
    reuse = ReuseIndex.within(window);
  }

  @Override
  void take(InputLine line, Consumer<ObjectNode> answers) throws BadLineException {
    Article article = ArticleLine.read(line);
    String language = language(article);
    StoryState state =
        states.computeIfAbsent(language, key -> new StoryState(Bounds.DEFAULT.withWhole(window)));
    Join join =
        clusterer.add(
            state,
            new AnnotatedArticle(line.number(), article, Annotations.NONE),
            reuse.add(article, line.number()));
    if (online) {
      answers.accept(answer(join.article(), join.story(), join.why()));
    } else {
      stories.put(join.article(), join.story());
      follow(join.changes());
      waiting.add(new Waiting(article.id(), language, join.why()));
    }
  }

  private static String language(Article article) {
    @Nullable String given = article.metadata().language();
    return given != null ? given : LanguageIdentifier.identify(article.text()).orElse("und");
  }

  /** Keeps the stories of articles that may have left the window. */
  private void follow(List<Change> changes) {
    for (Change change : changes) {
      switch (change) {
        case Change.Moved moved -> stories.put(moved.article(), moved.into());
        case Change.Split split ->
            split.articles().forEach(article -> stories.put(article, split.into()));
        case Change.Merged merged -> {
          // the state leads from the old id to the new one
        }
      }
    }
  }

  @Override
  void end(Consumer<ObjectNode> answers) {
    states.values().forEach(state -> follow(clusterer.settle(state)));
    for (Waiting article : waiting) {
      StoryState state = states.getOrDefault(article.language(), new StoryState());
      String kept = state.current(stories.getOrDefault(article.id(), ""));
      List<Why> why = clusterer.why(state, article.id());
      answers.accept(
          answer(
              article.id(),
              state.storyOf(article.id()).orElse(kept),
              why.isEmpty() ? article.why() : why));
    }
  }

  private static ObjectNode answer(String id, String story, List<Why> why) {
    ObjectNode node = Json.object().put("id", id).put("story", story);
    node.set("why", StoryJson.why(why));
    return node;
  }
}
