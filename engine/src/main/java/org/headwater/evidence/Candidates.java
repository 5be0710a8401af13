package org.headwater.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The propositions of a story that share the most weight of terms with one of them.
 *
 * <p>Why: to compare each with each is quadratic, and whoever shares little is never one claim.
 * How: each term lists the first {@value #LONGEST_LIST} propositions that have it; the lists of a
 * proposition's terms are added up, and only the {@value #MOST} with the greatest sums are put in
 * order. Terms are numbered and weighed once for the story. Not for several threads. Cost: linear
 * in the lists of the terms of the one that is asked for.
 */
final class Candidates {
  private static final int LONGEST_LIST = 300;
  private static final int MOST = 24;

  /** The terms of each proposition by number, in their order, in which weights are added up. */
  private final int[][] terms;

  private final double[] weightOf;
  private final int[][] having;

  /** The shared weight of each proposition, all zero between questions, and those above zero. */
  private final double[] shared;

  private final int[] touched;

  Candidates(List<Proposition> propositions, StoryWeights weights) {
    Map<String, Integer> numbers = new HashMap<>();
    terms = new int[propositions.size()][];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = Alignment.numbered(List.copyOf(propositions.get(i).terms()), numbers);
    }
    weightOf = new double[numbers.size()];
    numbers.forEach((term, number) -> weightOf[number] = weights.of(term));
    having = having();
    shared = new double[terms.length];
    touched = new int[terms.length];
  }

  /** The propositions that have each term, the first of them in order. */
  private int[][] having() {
    int[] counts = new int[weightOf.length];
    for (int[] each : terms) {
      for (int term : each) {
        counts[term] = Math.min(counts[term] + 1, LONGEST_LIST);
      }
    }
    int[][] lists = new int[counts.length][];
    Arrays.setAll(lists, term -> new int[counts[term]]);
    int[] filled = new int[counts.length];
    for (int i = 0; i < terms.length; i++) {
      for (int term : terms[i]) {
        if (filled[term] < LONGEST_LIST) {
          lists[term][filled[term]++] = i;
        }
      }
    }
    return lists;
  }

  /** Those that share most with the proposition at a place, first the most, then by place. */
  int[] of(int proposition) {
    int count = addUp(proposition);
    int[] best = new int[Math.min(MOST, count)];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      if (size < best.length || isBefore(other, best[size - 1])) {
        int at = size < best.length ? size++ : size - 1;
        while (at > 0 && isBefore(other, best[at - 1])) {
          best[at] = best[at - 1];
          at--;
        }
        best[at] = other;
      }
    }
    for (int i = 0; i < count; i++) {
      shared[touched[i]] = 0;
    }
    return best;
  }

  /** How many share something; their weights stand in {@link #shared} until they are taken off. */
  private int addUp(int proposition) {
    int count = 0;
    for (int term : terms[proposition]) {
      double weight = weightOf[term];
      for (int other : having[term]) {
        if (other != proposition) {
          if (shared[other] == 0) {
            touched[count++] = other;
          }
          shared[other] += weight;
        }
      }
    }
    return count;
  }

  private boolean isBefore(int a, int b) {
    return shared[a] > shared[b] || (shared[a] == shared[b] && a < b);
  }
}
