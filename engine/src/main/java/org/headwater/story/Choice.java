package org.headwater.story;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The story for a new article.
 *
 * @param story the number of the chosen story, null when none is near enough
 * @param runnerUp the arrival of the strongest article of the best story that was not chosen
 */
record Choice(@Nullable Long story, @Nullable Long runnerUp) {
  /** A story in question, its linkage to the article, and its article with the strongest tie. */
  private static final class Candidate {
    final long story;
    final Linkage linkage;
    long strongest;
    double base = Double.NEGATIVE_INFINITY;

    Candidate(StoryState state, long story) {
      this.story = story;
      this.linkage = new Linkage(1, Settling.originals(state, story));
    }

    double mean() {
      return linkage.mean();
    }
  }

  static Choice of(StoryState state, Digest digest, Ties ties) {
    List<Candidate> candidates = candidates(state, digest.arrival(), ties);
    Candidate best = candidates.isEmpty() ? null : candidates.getFirst();
    Long chosen = best != null && best.mean() >= Weights.JOIN ? best.story : null;
    if (digest.copyOf() >= 0 && state.knows(digest.copyOf())) {
      chosen = state.story(digest.copyOf());
    }
    for (Candidate candidate : candidates) {
      if (chosen == null || candidate.story != chosen) {
        return new Choice(chosen, candidate.strongest);
      }
    }
    return new Choice(chosen, null);
  }

  /**
   * The stories in question, the nearest first; of equal ones (far ones all count as equally far)
   * the one with the strongest single tie, then the older.
   */
  private static List<Candidate> candidates(StoryState state, long arrival, Ties ties) {
    TreeMap<Long, Candidate> found = new TreeMap<>();
    for (int i = 0; i < ties.size(); i++) {
      long other = ties.others()[i];
      double logOdds = FirstLook.logOdds(state, arrival, ties, i);
      Candidate candidate =
          found.computeIfAbsent(state.story(other), story -> new Candidate(state, story));
      if (state.copyOf(other) < 0) {
        candidate.linkage.add(logOdds);
      }
      if (ties.bases()[i] > candidate.base) {
        candidate.base = ties.bases()[i];
        candidate.strongest = other;
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.mean())
                .thenComparingDouble(candidate -> -candidate.base))
        .toList();
  }
}
