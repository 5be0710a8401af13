package org.headwater.desk;

import java.util.Optional;
import org.headwater.store.Store;

/** The page of sources: the outlets, how much they copy, and what the user says of them. */
final class SourcesRoom implements Room {
  private final Store store;
  private final KnownOutlets outlets;
  private final Renderer renderer;
  private final boolean open;

  SourcesRoom(Store store, KnownOutlets outlets, Renderer renderer, boolean open) {
    this.store = store;
    this.outlets = outlets;
    this.renderer = renderer;
    this.open = open;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    if (!rest.isEmpty()) {
      return Optional.empty();
    }
    SourcesView view = SourcesView.of(outlets.now(), store.outletDecisions(), open);
    return Optional.of(Answer.html(200, renderer.render("sources", view)));
  }
}
