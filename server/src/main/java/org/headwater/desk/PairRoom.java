package org.headwater.desk;

import java.util.Optional;
import org.headwater.report.PairSearch;

/** The page of two countries or actors: what happened between them. */
final class PairRoom implements Room {
  private final PairSearch search;
  private final Renderer renderer;

  PairRoom(PairSearch search, Renderer renderer) {
    this.search = search;
    this.renderer = renderer;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    if (!rest.isEmpty()) {
      return Optional.empty();
    }
    String a = request.parameter("a").orElse("");
    String b = request.parameter("b").orElse("");
    PairView view =
        a.isEmpty() || b.isEmpty() ? PairView.empty(a, b) : PairView.of(search.find(a, b));
    return Optional.of(Answer.html(200, renderer.render("pair", view)));
  }
}
