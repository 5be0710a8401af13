package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Evidence;

/**
 * How many origins a claim has that decides how many the story has, and why.
 *
 * @param count a number or a range with its noun, in words
 * @param claim what it is called
 * @param href the claim on this page
 * @param reasons with the names of the pages
 */
public record OriginView(String count, String claim, String href, List<String> reasons) {
  public OriginView {
    reasons = List.copyOf(reasons);
  }

  /**
   * The most widely carried claim; and, where the story may have more origins than that, the first
   * claim that may have so many, with what has not been said already.
   */
  static List<OriginView> of(Evidence evidence, String story, Texts texts) {
    List<OriginView> views = new ArrayList<>();
    if (!evidence.claims().isEmpty()) {
      Claim widest = evidence.claims().getFirst();
      views.add(of(widest, "the claim on most pages", List.of(), story, texts));
      int high = evidence.origins().high();
      List<String> said = widest.origins().reasons();
      evidence.claims().stream()
          .filter(claim -> high > widest.origins().high() && claim.origins().high() == high)
          .findFirst()
          .ifPresent(
              claim -> views.add(of(claim, "“" + claim.text().strip() + "”", said, story, texts)));
    }
    return views;
  }

  private static OriginView of(
      Claim claim, String name, List<String> said, String story, Texts texts) {
    int high = claim.origins().high();
    return new OriginView(
        Counts.range(claim.origins().low(), high) + (high == 1 ? " origin" : " origins"),
        name,
        Links.claim(story, claim.id()),
        claim.origins().reasons().stream()
            .filter(reason -> !said.contains(reason))
            .map(texts::named)
            .toList());
  }
}
