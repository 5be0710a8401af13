package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import org.headwater.desk.ClaimView.Difference;
import org.headwater.desk.ClaimView.Value;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.report.DateText;
import org.headwater.report.SlotWords;
import org.headwater.report.ValuePlaces;

/** Says in what the pages differ, each value with the words that have it. */
final class DifferenceViews {
  private final Texts texts;
  private final ValuePlaces places;

  DifferenceViews(Texts texts) {
    this.texts = texts;
    places = new ValuePlaces(texts::text);
  }

  /** The differences of a claim; of each value at most so many places. */
  List<Difference> of(Claim claim, int most) {
    List<Difference> differences = new ArrayList<>();
    for (Divergence divergence : claim.divergence()) {
      List<Value> values = new ArrayList<>();
      for (DivergentValue value : divergence.values()) {
        values.add(new Value(shown(divergence.slot(), value.value()), places(claim, value, most)));
      }
      differences.add(
          new Difference(divergence.kind().label(), SlotWords.heading(divergence), values));
    }
    return differences;
  }

  private Cut<Quote> places(Claim claim, DivergentValue value, int most) {
    List<String> articles =
        value.articles().stream().filter(article -> texts.page(article) != null).toList();
    Cut<String> cut = Cut.of(articles, most);
    return new Cut<>(
        cut.first().stream().map(article -> place(claim, value, article)).toList(), cut.more());
  }

  private Quote place(Claim claim, DivergentValue value, String article) {
    return places
        .in(article, claim, value)
        .map(place -> texts.linked(article, place.span()))
        .orElseGet(() -> new Quote(texts.name(article), "", Links.article(article)));
  }

  /** A value in words. */
  static String shown(String slot, String value) {
    return slot.equals("day") || slot.equals("time") ? DateText.of(value) : value;
  }
}
