package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;
import org.headwater.search.Highlight;
import org.headwater.search.Hit;
import org.headwater.search.Hits;
import org.headwater.search.QueryProblem;
import org.headwater.store.Store;

/**
 * What the search page shows.
 *
 * @param query as it was given, empty for none
 * @param total how many things were found in all
 * @param problems what was not understood; then nothing is found
 */
public record SearchView(String query, long total, List<Found> hits, List<Problem> problems) {
  public SearchView {
    hits = List.copyOf(hits);
    problems = List.copyOf(problems);
  }

  /**
   * A hit.
   *
   * @param from whose page it is, or of which story; may be empty
   */
  public record Found(
      String kind, String title, String href, String from, List<List<TextPiece>> highlights) {
    public Found {
      highlights = List.copyOf(highlights);
    }
  }

  /** A piece of the query that was not understood, with what stands before and after it. */
  public record Problem(String before, String piece, String after, String message) {}

  static SearchView empty() {
    return new SearchView("", 0, List.of(), List.of());
  }

  static SearchView of(String query, Hits hits, Store store) {
    HitPlaces places = new HitPlaces(store);
    return new SearchView(
        query,
        hits.total(),
        hits.best().stream().map(hit -> found(hit, places.of(hit))).toList(),
        List.of());
  }

  static SearchView of(String query, List<QueryProblem> problems) {
    return new SearchView(
        query,
        0,
        List.of(),
        problems.stream()
            .map(problem ->
                new Problem(
                    query.substring(0, problem.span().start()),
                    problem.span().in(query),
                    query.substring(problem.span().end()),
                    problem.message()))
            .toList());
  }

  private static Found found(Hit hit, String from) {
    return new Found(
        hit.kind(),
        hit.title(),
        href(hit),
        from,
        hit.highlights().stream().map(SearchView::lit).toList());
  }

  private static String href(Hit hit) {
    int slash = hit.id().indexOf('/');
    return switch (hit.kind()) {
      case "story" -> Links.story(hit.id());
      case "claim" -> Links.claim(hit.id().substring(0, slash), hit.id().substring(slash + 1));
      case "entity" -> Links.entity(hit.id().substring(0, slash), hit.id().substring(slash + 1));
      default -> Links.article(hit.id());
    };
  }

  private static List<TextPiece> lit(Highlight highlight) {
    List<TextPiece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : highlight.marks()) {
      pieces.add(new TextPiece(highlight.text().substring(at, mark.start()), "", "", false));
      pieces.add(new TextPiece(mark.in(highlight.text()), "hit", "", false));
      at = mark.end();
    }
    pieces.add(new TextPiece(highlight.text().substring(at), "", "", false));
    return pieces;
  }
}
