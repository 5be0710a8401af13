package org.headwater.desk;

import java.util.Optional;
import org.headwater.search.ParsedQuery;
import org.headwater.search.ParsedQuery.Misunderstood;
import org.headwater.search.ParsedQuery.Understood;
import org.headwater.search.QueryParser;
import org.headwater.search.SearchIndex;
import org.headwater.store.Store;

/** The search page. */
final class SearchRoom implements Room {
  private static final int SHOWN = 50;

  private final Store store;
  private final SearchIndex index;
  private final Renderer renderer;

  SearchRoom(Store store, SearchIndex index, Renderer renderer) {
    this.store = store;
    this.index = index;
    this.renderer = renderer;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    if (!rest.isEmpty()) {
      return Optional.empty();
    }
    SearchView view = request.parameter("q").map(this::view).orElseGet(SearchView::empty);
    return Optional.of(Answer.html(200, renderer.render("search", view)));
  }

  private SearchView view(String query) {
    ParsedQuery parsed = QueryParser.parse(query);
    return switch (parsed) {
      case Understood understood ->
          SearchView.of(query, index.search(understood.query(), SHOWN), store);
      case Misunderstood misunderstood -> SearchView.of(query, misunderstood.problems());
    };
  }
}
