package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;
import org.headwater.evidence.Circle;
import org.headwater.evidence.Citation;

/**
 * Who cites each other in a circle.
 *
 * @param claims links to the claims in which the circle closes
 */
public record CircleView(List<Step> steps, List<Quote> claims) {
  public CircleView {
    steps = List.copyOf(steps);
    claims = List.copyOf(claims);
  }

  /**
   * One cites the next.
   *
   * @param words that say so; for a credit beside the text, the page
   */
  public record Step(String from, String to, boolean credit, Quote words) {}

  static CircleView of(Circle circle, String story, Texts texts) {
    List<Step> steps = new ArrayList<>();
    for (Citation citation : circle.citations()) {
      Span span = citation.span();
      Quote words =
          span == null
              ? new Quote(
                  texts.name(citation.article()), "its credit", Links.article(citation.article()))
              : texts.linked(citation.article(), span);
      steps.add(new Step(citation.from(), citation.to(), span == null, words));
    }
    List<Quote> claims =
        circle.claims().stream().map(id -> new Quote(id, id, Links.claim(story, id))).toList();
    return new CircleView(steps, claims);
  }
}
