package org.headwater.evidence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Outlets and agencies that cite each other in a circle, so that none of them shows where a
 * statement began.
 *
 * @param citations at least two; each is cited by the one before, and the first by the last
 * @param claims ids of the claims in which the circle closes: each link of it stands beside a
 *     member
 */
public record Circle(List<Citation> citations, List<String> claims) {
  public Circle {
    citations = List.copyOf(citations);
    claims = List.copyOf(claims);
    if (citations.size() < 2) {
      throw new IllegalArgumentException("a circle needs two citations");
    }
  }

  /** A claim with a line in the reasons of its origins for each circle that closes in it. */
  static Claim inReasons(Claim claim, List<Circle> circles) {
    List<String> lines =
        circles.stream()
            .filter(circle -> circle.claims.contains(claim.id()))
            .map(circle -> circle.inWords() + ": a circle, in which nobody shows where it began")
            .toList();
    return lines.isEmpty() ? claim : claim.withReasons(lines);
  }

  /** "A cites B, B cites A". */
  public String inWords() {
    return citations.stream()
        .map(citation -> citation.from() + " cites " + citation.to())
        .collect(Collectors.joining(", "));
  }
}
