package org.headwater.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds for each sentence of one text the sentences of the other that tell the same in other words.
 *
 * <p>A sentence is compared with every one to three sentences in a row of the other text (a
 * rewriter joins sentences and splits them); the measure is the weight of the stems that both have
 * over the weight of the sentence. A stem weighs by its rarity in news at large, more if it is a
 * name or a number, and less the more sentences of these two texts have it: what every sentence of
 * both speaks of is no evidence that two of them tell the same. Cost: the number of pairs of
 * sentences that share a stem.
 */
final class SentenceAlignment {
  /** The weight of a word of rarity 0, and what each step of rarity adds. */
  private static final double COMMON = 0.3;

  private static final double STEP = 0.2;

  /** How many times a word a name or a number weighs. */
  private static final double MARKED = 1.3;

  /** What each further sentence of the other text takes from the measure. */
  private static final double FURTHER = 0.06;

  private static final int LONGEST = 3;

  /** Overlap from which a sentence counts as told in the other text. */
  private static final double TOLD = 0.4;

  /** A sentence with fewer different stems says too little to be compared. */
  private static final int FEWEST_STEMS = 4;

  /**
   * A sentence and where the other text tells it.
   *
   * @param sentence its index in its text
   * @param weight of its stems
   * @param overlap the part of the weight that the other text has there, 0..1
   * @param from the first sentence in the other text
   * @param count how many of them, 0 when nothing is common
   * @param marked names and numbers of the sentence, and {@code sharedMarked} those found there
   */
  record Counterpart(
      int sentence,
      double weight,
      double overlap,
      int from,
      int count,
      int marked,
      int sharedMarked) {
    /** Whether the other text tells the sentence. */
    boolean isTold() {
      return overlap >= TOLD;
    }
  }

  private final SentenceStems text;
  private final SentenceStems other;
  private final double[][] shared;

  private SentenceAlignment(SentenceStems text, SentenceStems other) {
    this.text = text;
    this.other = other;
    this.shared = new double[LONGEST][other.sentences()];
  }

  /** The comparable sentences of a text, in order, each with its best counterpart in the other. */
  static List<Counterpart> of(SentenceStems text, SentenceStems other) {
    SentenceAlignment alignment = new SentenceAlignment(text, other);
    List<Counterpart> found = new ArrayList<>(text.sentences());
    for (int s = 0; s < text.sentences(); s++) {
      if (text.size(s) >= FEWEST_STEMS) {
        found.add(alignment.best(s));
      }
    }
    return found;
  }

  private Counterpart best(int sentence) {
    for (double[] sums : shared) {
      Arrays.fill(sums, 0);
    }
    double whole = 0;
    for (int at = text.begin(sentence); at < text.begin(sentence + 1); at++) {
      whole += share(at);
    }
    double best = 0;
    int from = 0;
    int count = 0;
    for (int k = 0; k < LONGEST; k++) {
      for (int i = 0; i + k < shared[k].length; i++) {
        double overlap = shared[k][i] / whole - FURTHER * k;
        if (overlap > best) {
          best = overlap;
          from = i;
          count = k + 1;
        }
      }
    }
    return counterpart(sentence, whole, best, from, count);
  }

  /** Adds the weight of a stem to all rows of sentences that have it; returns the weight. */
  private double share(int place) {
    int stem = text.stem(place);
    int entry = other.find(stem);
    int end = entry;
    while (other.holds(end, stem)) {
      end++;
    }
    double weight = weight(stem, Math.max(end - entry, text.frequency(place)));
    for (int k = 0; k < LONGEST; k++) {
      int next = 0;
      for (int e = entry; e < end; e++) {
        int at = other.sentenceAt(e);
        for (int i = Math.max(next, at - k); i <= at; i++) {
          shared[k][i] += weight;
        }
        next = at + 1;
      }
    }
    return weight;
  }

  private static double weight(int stem, int frequency) {
    double rarity = COMMON + STEP * ContentStems.rarity(stem);
    return ((stem & ContentStems.MARKED) != 0 ? MARKED * rarity : rarity) / Math.sqrt(frequency);
  }

  private Counterpart counterpart(int sentence, double weight, double best, int from, int count) {
    int marked = 0;
    int found = 0;
    for (int at = text.begin(sentence); at < text.begin(sentence + 1); at++) {
      int stem = text.stem(at);
      if ((stem & ContentStems.MARKED) != 0) {
        marked++;
        found += stands(stem, from, from + count) ? 1 : 0;
      }
    }
    return new Counterpart(sentence, weight, best, from, count, marked, found);
  }

  private boolean stands(int stem, int from, int to) {
    for (int e = other.find(stem); other.holds(e, stem); e++) {
      int at = other.sentenceAt(e);
      if (at >= from && at < to) {
        return true;
      }
    }
    return false;
  }
}
