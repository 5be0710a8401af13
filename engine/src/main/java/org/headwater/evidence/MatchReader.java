package org.headwater.evidence;

import java.util.List;

/**
 * Tells how sure it is that what was joined into a claim is one statement.
 *
 * <p>Why: statements are joined from less than even odds on, since that finds the most; whoever
 * reads the claim must be told which ones are doubtful. How: the mean of the fitted log-odds
 * ({@link PairOdds}) of its members of different articles; from {@link #EVEN} on they are rather
 * one than two. A second reader found 26 of 39 such claims to be one and all but 3 at least in
 * part, of the others 15 of 61 (decision 048). Cost: {@link #MOST} members each with each.
 */
final class MatchReader {
  /** Log-odds of one to one. */
  private static final double EVEN = 0;

  /** How many members are looked at, spread evenly over the claim. */
  private static final int MOST = 8;

  private final Likeness likeness;

  MatchReader(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * How sure it is that these are one statement.
   *
   * @param members by article, then by place
   */
  ClaimMatch of(List<Proposition> members) {
    double sum = 0;
    int pairs = 0;
    int size = Math.min(MOST, members.size());
    for (int i = 0; i < size; i++) {
      Proposition one = members.get((int) ((long) i * members.size() / size));
      for (int k = 0; k < i; k++) {
        Proposition other = members.get((int) ((long) k * members.size() / size));
        if (one.article() != other.article()) {
          sum += likeness.odds(other, one);
          pairs++;
        }
      }
    }
    return pairs == 0 || sum / pairs >= EVEN ? ClaimMatch.LIKELY : ClaimMatch.POSSIBLE;
  }
}
