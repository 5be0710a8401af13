package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Member;
import org.headwater.evidence.Origins;

/**
 * How many origins a claim has that decides how many the story has, and why.
 *
 * @param count a number or a range with its noun, in words
 * @param claim what it is called, or the story that has none
 * @param href where it stands on this page
 * @param reasons with the names of the pages
 * @param more how many reasons are not shown
 */
public record OriginView(String count, String claim, String href, List<String> reasons, int more) {
  private static final int FEW = 8;

  public OriginView {
    reasons = List.copyOf(reasons);
  }

  /**
   * The most widely carried claim; then the first as widely carried one that has fewer origins for
   * sure, where the story has its lower number from that; then, where the story may have more
   * origins than the first, the first claim that may have so many, with what has not been said
   * already. A story without claims has its own reasons. None stands without reasons.
   */
  static List<OriginView> of(Evidence evidence, String story, Texts texts) {
    Origins all = evidence.origins();
    List<OriginView> views = new ArrayList<>();
    if (evidence.claims().isEmpty()) {
      views.add(of(all, "this story", "#overview", all.reasons(), texts));
    } else {
      Claim widest = evidence.claims().getFirst();
      Origins first = widest.origins();
      String href = Links.claim(story, widest.id());
      views.add(of(first, "the claim on most pages", href, first.reasons(), texts));
      Optional<Claim> lower = lower(evidence, widest);
      Optional<Claim> higher = higher(evidence, widest);
      lower.ifPresent(claim -> views.add(of(claim, claim.origins().reasons(), story, texts)));
      higher
          .filter(claim -> !lower.equals(higher))
          .ifPresent(claim -> views.add(of(claim, unsaid(claim, first), story, texts)));
    }
    views.removeIf(view -> view.reasons().isEmpty());
    return views;
  }

  private static Optional<Claim> lower(Evidence evidence, Claim widest) {
    int low = evidence.origins().low();
    long pages = pages(widest);
    return evidence.claims().stream()
        .filter(claim -> low < widest.origins().low() && claim.origins().low() == low)
        .filter(claim -> pages(claim) == pages)
        .findFirst();
  }

  private static Optional<Claim> higher(Evidence evidence, Claim widest) {
    int high = evidence.origins().high();
    return evidence.claims().stream()
        .filter(claim -> high > widest.origins().high() && claim.origins().high() == high)
        .findFirst();
  }

  private static long pages(Claim claim) {
    return claim.members().stream().map(Member::article).distinct().count();
  }

  /** What has not been said already; all again where that is nothing. */
  private static List<String> unsaid(Claim claim, Origins said) {
    List<String> reasons = claim.origins().reasons();
    List<String> more =
        reasons.stream().filter(reason -> !said.reasons().contains(reason)).toList();
    return more.isEmpty() ? reasons : more;
  }

  private static OriginView of(Claim claim, List<String> reasons, String story, Texts texts) {
    String name = "“" + claim.text().strip() + "”";
    return of(claim.origins(), name, Links.claim(story, claim.id()), reasons, texts);
  }

  private static OriginView of(
      Origins origins, String claim, String href, List<String> reasons, Texts texts) {
    Cut<String> cut = Cut.of(reasons, FEW);
    return new OriginView(
        Counts.origins(origins.low(), origins.high()),
        claim,
        href,
        cut.first().stream().map(texts::named).toList(),
        cut.more());
  }
}
