package org.headwater.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences of one text that tell what a sentence of the other tells, in other words.
 *
 * <p>Each sentence with enough content is compared with every sentence of the other text that
 * shares a stem with it, and with that sentence and the next one together (a rewriter joins
 * sentences as often as they split them). The measure is the weight of the shared stems over the
 * weight of the sentence, or of the other text's one where that is more, up to one and a half times
 * as much; of two together it is over the sentence's own. Names and numbers weigh {@value #MARKED}
 * times a word. Cost: the number of pairs of sentences that share a stem.
 */
final class SentenceAlignment {
  private static final double MARKED = 1.5;
  private static final int FEWEST_STEMS = 5;

  /**
   * A sentence of b and where a tells it.
   *
   * @param inA the first sentence in a
   * @param count how many sentences of a it takes, 1 or 2
   * @param overlap shared weight over the weight of the two, 0..1
   */
  record Pair(int inB, int inA, int count, double overlap) {}

  private final Wording a;
  private final Map<Integer, int[]> where = new HashMap<>();
  private final List<Map<Integer, Double>> sentencesOfA = new ArrayList<>();
  private final double[] weightsOfA;

  private SentenceAlignment(Wording a) {
    this.a = a;
    this.weightsOfA = new double[a.sentenceCount()];
    for (int s = 0; s < a.sentenceCount(); s++) {
      Map<Integer, Double> stems = stems(a, s);
      sentencesOfA.add(stems);
      weightsOfA[s] = weight(stems);
      for (int stem : stems.keySet()) {
        int[] known = where.get(stem);
        int[] longer = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
        longer[longer.length - 1] = s;
        where.put(stem, longer);
      }
    }
  }

  /** For each sentence of b with a like one in a the best such, in order of b. */
  static List<Pair> between(Wording a, Wording b, double least) {
    SentenceAlignment alignment = new SentenceAlignment(a);
    List<Pair> pairs = new ArrayList<>();
    for (int s = 0; s < b.sentenceCount(); s++) {
      Pair best = alignment.best(b, s);
      if (best != null && best.overlap() >= least) {
        pairs.add(best);
      }
    }
    return pairs;
  }

  /** The longest part of the pairs whose places in a do not fall, in order of b. */
  static List<Pair> inOrder(List<Pair> pairs) {
    int[] length = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int end = -1;
    for (int i = 0; i < pairs.size(); i++) {
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (pairs.get(j).inA() <= pairs.get(i).inA() && length[j] > length[i]) {
          length[i] = length[j];
          before[i] = j;
        }
      }
      length[i]++;
      end = end < 0 || length[i] > length[end] ? i : end;
    }
    List<Pair> kept = new ArrayList<>();
    for (int i = end; i >= 0; i = before[i]) {
      kept.addFirst(pairs.get(i));
    }
    return kept;
  }

  /** How many sentences say enough, outside quotation marks, to be compared. */
  static int comparable(Wording text) {
    int count = 0;
    for (int s = 0; s < text.sentenceCount(); s++) {
      count += stems(text, s).size() >= FEWEST_STEMS ? 1 : 0;
    }
    return count;
  }

  private @Nullable Pair best(Wording b, int sentence) {
    Map<Integer, Double> stems = stems(b, sentence);
    if (stems.size() < FEWEST_STEMS) {
      return null;
    }
    double[] shared = new double[a.sentenceCount() + 1];
    stems.forEach((stem, weight) -> {
      for (int s : where.getOrDefault(stem, new int[0])) {
        shared[s] += weight;
      }
    });
    double whole = weight(stems);
    Pair best = null;
    for (int s = 0; s < a.sentenceCount(); s++) {
      if (shared[s] > 0) {
        double one = shared[s] / Math.max(whole, Math.min(weightsOfA[s], 1.5 * whole));
        best = better(best, new Pair(sentence, s, 1, one));
        if (s + 1 < a.sentenceCount() && shared[s + 1] > 0) {
          best = better(best, new Pair(sentence, s, 2, joined(stems, s) / whole - 0.05));
        }
      }
    }
    return best;
  }

  private static Pair better(@Nullable Pair best, Pair other) {
    return best == null || other.overlap() > best.overlap() ? other : best;
  }

  private double joined(Map<Integer, Double> stems, int s) {
    Set<Integer> both = new HashSet<>(sentencesOfA.get(s).keySet());
    both.addAll(sentencesOfA.get(s + 1).keySet());
    return stems.entrySet().stream()
        .filter(e -> both.contains(e.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private static double weight(Map<Integer, Double> stems) {
    return stems.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The distinct stems of a sentence's unquoted words with their weights. */
  private static Map<Integer, Double> stems(Wording text, int sentence) {
    Map<Integer, Double> stems = new HashMap<>();
    for (int i = text.sentenceStart(sentence); i < text.sentenceEnd(sentence); i++) {
      if (text.stem(i) != Wording.NO_STEM && !text.quoted(i)) {
        stems.merge(text.stem(i), text.marked(i) ? MARKED : 1, Math::max);
      }
    }
    return stems;
  }
}
