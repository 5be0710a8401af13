package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;

/** Whoever follows the changes knows the stories: runners keep no other record of them. */
class SettlingProperties {
  private static final List<String> EVENTS =
      List.of(
          "Lightning set the sawmill at Brandvik alight; forty loggers fought the flames beside the river Oske.",
          "Voters in Pellworth threw out mayor Dorothea Lunn after the tram line had cost twice its budget.",
          "A tanker with palm oil ran aground on the Mirrel sandbank and two tugs from Astrow could not move it.",
          "Surgeons at Kolvar hospital stopped work for six hours because the generators had failed again.");

  private final StoryClusterer clusterer = new StoryClusterer();

  /** Articles of four events, put into stories at random before all stories are settled. */
  @Property(tries = 300)
  void theChangesLeadToTheStories(
      @ForAll @Size(min = 4, max = 16) List<@IntRange(min = 0, max = 63) Integer> articles) {
    StoryState state = new StoryState();
    for (int i = 1; i <= articles.size(); i++) {
      clusterer.add(state, article(i, EVENTS.get(articles.get(i - 1) % 4)), List.of());
    }
    for (int i = 1; i <= articles.size(); i++) {
      state.assign(i, 1 + articles.get(i - 1) / 4 % articles.size());
    }
    Map<String, String> followed = stories(state, articles.size());
    for (Change change : clusterer.settle(state)) {
      follow(change, followed);
    }
    assertThat(followed).isEqualTo(stories(state, articles.size()));
  }

  private static void follow(Change change, Map<String, String> stories) {
    switch (change) {
      case Change.Merged merged ->
          stories.replaceAll((id, story) -> story.equals(merged.from()) ? merged.into() : story);
      case Change.Moved moved -> {
        assertThat(stories.put(moved.article(), moved.into())).isEqualTo(moved.from());
      }
      case Change.Split split -> split.articles().forEach(id -> stories.put(id, split.into()));
    }
  }

  private static Map<String, String> stories(StoryState state, int articles) {
    Map<String, String> stories = new TreeMap<>();
    for (int i = 1; i <= articles; i++) {
      stories.put("a" + i, state.storyOf("a" + i).orElseThrow());
    }
    return stories;
  }

  private static AnnotatedArticle article(int arrival, String text) {
    Metadata metadata = new Metadata(null, List.of(), null, null, null, "en", List.of());
    return new AnnotatedArticle(
        arrival, Article.ofText("a" + arrival, metadata, text), Annotations.NONE);
  }
}
