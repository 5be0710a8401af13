package org.headwater.desk;

import java.util.Optional;
import org.headwater.api.Json;
import org.headwater.store.Store;

/** Says whether the desk can answer, for those who watch it. */
final class HealthRoom implements Room {
  private final Store store;

  HealthRoom(Store store) {
    this.store = store;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    if (!rest.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Answer.json(
            200,
            Json.bytes(
                Json.object()
                    .put("status", "up")
                    .put("stories", store.storyCount())
                    .put("awaiting", store.awaitingCount())
                    .put("sequence", store.lastSequence()))));
  }
}
