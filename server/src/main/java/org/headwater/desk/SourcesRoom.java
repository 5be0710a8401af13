package org.headwater.desk;

import java.util.Optional;
import org.headwater.store.Store;

/** The page of sources: the outlets, how much they copy, and what the user says of them. */
final class SourcesRoom implements Room {
  private final Store store;
  private final Renderer renderer;

  SourcesRoom(Store store, Renderer renderer) {
    this.store = store;
    this.renderer = renderer;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    if (!rest.isEmpty()) {
      return Optional.empty();
    }
    SourcesView view = SourcesView.of(store.outlets(), store.outletDecisions());
    return Optional.of(Answer.html(200, renderer.render("sources", view)));
  }
}
