package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many origins a story has, by its main claims. Cost: linear in the members of the claims. */
final class StoryOrigins {
  /** How many claims at most count as a story's main ones. */
  private static final int MOST_MAIN = 5;

  private StoryOrigins() {}

  /**
   * From the smallest low of the claims that the most articles carry by statements of their own;
   * see {@link Evidence}. A long sentence that touches a claim besides its own carries it no less
   * than a short one, but it does not make it one of the story's main claims.
   *
   * @param carriers of each claim, how many articles have a statement that is its own
   */
  static Origins of(List<Claim> claims, List<Integer> carriers) {
    if (claims.isEmpty()) {
      return new Origins(1, 1, List.of("no claim was found"));
    }
    int most = articleCount(claims.getFirst());
    List<Claim> main =
        claims.stream().filter(c -> articleCount(c) * 2 >= most).limit(MOST_MAIN).toList();
    int low = low(claims, carriers);
    int high = main.stream().mapToInt(c -> c.origins().high()).max().orElse(1);
    List<String> reasons = new ArrayList<>();
    for (Claim claim : main) {
      reasons.add(claim.id() + " has " + range(claim.origins()) + ": " + claim.text().strip());
    }
    return new Origins(low, high, reasons);
  }

  private static int low(List<Claim> claims, List<Integer> carriers) {
    int most = articleCount(claims.getFirst());
    int own = 0;
    int low = 1;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (articleCount(claim) == most && carriers.get(i) >= own) {
        low = carriers.get(i) > own ? claim.origins().low() : Math.min(low, claim.origins().low());
        own = carriers.get(i);
      }
    }
    return low;
  }

  private static String range(Origins origins) {
    int high = origins.high();
    String from = origins.low() == high ? "" : origins.low() + " to ";
    return from + high + (high == 1 ? " origin" : " origins");
  }

  private static int articleCount(Claim claim) {
    Set<String> ids = new HashSet<>();
    claim.members().forEach(member -> ids.add(member.article()));
    return ids.size();
  }
}
