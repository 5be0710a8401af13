package org.headwater.evidence;

import org.headwater.language.StemFrequency;

/**
 * How much a term tells, by how rare it is in news at large.
 *
 * <p>Inverse document frequency (Spärck Jones, 1972) over a fixed table of English stems: rarity
 * inside the story would be the wrong measure, since what every article of a story says is what its
 * claims are about. A term that the table lacks weighs as one seen in {@link #UNSEEN} articles.
 */
final class TermWeights {
  private static final double UNSEEN = 3;

  private static final double DEFAULT = StemFrequency.rarity(UNSEEN);

  private TermWeights() {}

  /** The weight of a stem, above 0. */
  static double of(String stem) {
    return StemFrequency.rarity(stem).orElse(DEFAULT);
  }
}
