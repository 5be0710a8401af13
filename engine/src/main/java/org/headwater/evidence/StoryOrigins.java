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

  /** From the smallest low of the claims that the most articles carry; see {@link Evidence}. */
  static Origins of(List<Claim> claims) {
    if (claims.isEmpty()) {
      return new Origins(1, 1, List.of("no claim was found"));
    }
    int most = articleCount(claims.getFirst());
    List<Claim> main =
        claims.stream().filter(c -> articleCount(c) * 2 >= most).limit(MOST_MAIN).toList();
    int low =
        main.stream()
            .filter(c -> articleCount(c) == most)
            .mapToInt(c -> c.origins().low())
            .min()
            .orElse(1);
    int high = main.stream().mapToInt(c -> c.origins().high()).max().orElse(1);
    List<String> reasons = new ArrayList<>();
    for (Claim claim : main) {
      String range = claim.origins().low() + " to " + claim.origins().high();
      reasons.add(claim.id() + " has " + range + ": " + claim.text());
    }
    return new Origins(low, high, reasons);
  }

  private static int articleCount(Claim claim) {
    Set<String> ids = new HashSet<>();
    claim.members().forEach(member -> ids.add(member.article()));
    return ids.size();
  }
}
