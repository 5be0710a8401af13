package org.headwater.desk;

import java.util.List;
import org.headwater.report.DateText;
import org.headwater.report.PairEvent;
import org.headwater.report.PairSearch;

/**
 * What the page of two parties shows.
 *
 * @param note what was not looked at, or that nothing was found; may be empty
 */
public record PairView(
    String a, String b, boolean asked, String note, List<Line> cooperation, List<Line> conflict) {
  public PairView {
    cooperation = List.copyOf(cooperation);
    conflict = List.copyOf(conflict);
  }

  /** An event. */
  public record Line(
      String date, boolean ownDate, String what, String story, String href, List<Quote> quotes) {
    public Line {
      quotes = List.copyOf(quotes);
    }
  }

  static PairView empty(String a, String b) {
    return new PairView(a, b, false, "", List.of(), List.of());
  }

  static PairView of(PairSearch.Found found) {
    String note = "";
    if (found.isPartial()) {
      note =
          found.stories()
              + " stories name both; the best "
              + PairSearch.MOST_STORIES
              + " of them were looked at.";
    } else if (found.events().isEmpty()) {
      note =
          found.stories() == 0
              ? "No story names both."
              : "The stories that name both tell of no event between them.";
    }
    return new PairView(
        found.a().name(),
        found.b().name(),
        true,
        note,
        found.events(true).stream().map(PairView::line).toList(),
        found.events(false).stream().map(PairView::line).toList());
  }

  private static Line line(PairEvent event) {
    return new Line(
        event.date().isEmpty() ? "no date given" : DateText.of(event.date()),
        event.ownDate() || event.date().isEmpty(),
        event.what(),
        event.title(),
        Links.story(event.story()),
        event.places().stream()
            .map(place ->
                new Quote(
                    place.outlet(), place.words(), Links.article(place.article(), place.span())))
            .toList());
  }
}
