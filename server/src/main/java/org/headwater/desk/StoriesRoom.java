package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.store.OutletDecisions;
import org.headwater.store.Store;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;

/** The first page: the stories. */
final class StoriesRoom implements Room {
  private static final int AT_ONCE = 30;

  private final Store store;
  private final Renderer renderer;

  StoriesRoom(Store store, Renderer renderer) {
    this.store = store;
    this.renderer = renderer;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    return rest.isEmpty()
        ? Optional.of(
            Answer.html(
                200, renderer.render("stories", view(request.parameter("after").orElse(null)))))
        : Optional.empty();
  }

  /** An address of long ago, behind a story that is gone, shows the first stories. */
  private StoriesView view(@Nullable String asked) {
    String after = asked == null || !store.hasStory(asked) ? null : asked;
    List<StorySummary> summaries = store.stories(after, AT_ONCE + 1);
    boolean more = summaries.size() > AT_ONCE;
    List<StorySummary> shown = more ? summaries.subList(0, AT_ONCE) : summaries;
    OutletDecisions outlets = store.outletDecisions();
    List<StoryCard> cards = new ArrayList<>();
    for (StorySummary summary : shown) {
      cards.add(StoryCard.of(summary, store.imprints(summary.story()), outlets));
    }
    String next = more ? Links.storiesAfter(shown.getLast().story()) : null;
    return new StoriesView(cards, store.storyCount(), store.awaitingCount(), after == null, next);
  }
}
