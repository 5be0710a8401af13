package org.headwater.desk;

import java.util.Optional;
import org.headwater.evidence.Evidence;
import org.headwater.store.Store;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;

/** The page of a story. */
final class StoryRoom implements Room {
  private final Store store;
  private final Renderer renderer;

  StoryRoom(Store store, Renderer renderer) {
    this.store = store;
    this.renderer = renderer;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    return store.story(rest).map(story -> page(story, request.parameter("claim").orElse("")));
  }

  private Answer page(StoredStory story, String claim) {
    StorySummary summary = story.summary();
    Evidence evidence = story.evidence();
    if (summary == null || evidence == null) {
      Problem waiting =
          new Problem(
              503,
              "Not ready yet",
              "The evidence of this story is still to be computed: the last ingest was stopped."
                  + " Run it again and come back.");
      return Answer.html(503, renderer.render("problem", waiting));
    }
    return Answer.html(
        200, renderer.render("story", StoryView.of(story, summary, evidence, claim)));
  }
}
