package org.headwater.reuse;

import java.util.List;
import org.headwater.reuse.SentenceAlignment.Counterpart;

/**
 * Whether one text retells the other sentence by sentence, in other words.
 *
 * <p>Two reporters of one event share its names, numbers and quotations, but few of their sentences
 * put the same facts together, and those stand scattered; a form that is filled in anew (the
 * weather, the market) shares its sentences but not what is filled in. So the evidence is: the
 * weight of aligned sentences in a row, in either text, where each sentence counts by how much its
 * overlap exceeds {@link #CHANCE} (the best local alignment of Smith and Waterman, 1981, without
 * order: rewriters change it); the part of the shorter text that is aligned; and how many names and
 * numbers of the aligned sentences agree. They are put together by a logistic regression.
 *
 * <p>{@link #WEIGHTS} were fitted on the pairs with odd numbers among the test resources {@code
 * rewrites} (and on halves of them, alone and inside other texts) against every second independent
 * account of the constructed reuse set; {@link #PRIOR} lies between the rewrites and two accounts
 * of one agency's report, for a link that is not there does more harm than one that is missing.
 */
record Retelling(List<Counterpart> ofA, List<Counterpart> ofB, double logOdds) {
  /** Overlap that sentences of independent accounts reach. */
  static final double CHANCE = 0.35;

  /** Of the lesser local weight, the aligned part, the agreement, and the constant. */
  static final double[] WEIGHTS = {5.75, 1.57, 5.55, -17.2};

  static final double PRIOR = -4.8;

  /** Part of one of the texts that must be told, for parts of long accounts are alike by chance. */
  static final double LEAST_TOLD = 0.5;

  /** Share of names and numbers below which aligned sentences are a form filled in anew. */
  static final double FORM = 0.6;

  /** Names and numbers from which that can be told. */
  static final int FORM_MARKS = 6;

  static Retelling of(Wording a, Wording b) {
    SentenceStems stemsOfA = new SentenceStems(a);
    SentenceStems stemsOfB = new SentenceStems(b);
    List<Counterpart> ofA = SentenceAlignment.of(stemsOfA, stemsOfB);
    List<Counterpart> ofB = SentenceAlignment.of(stemsOfB, stemsOfA);
    double[] features = features(ofA, ofB);
    double sum = WEIGHTS[features.length] + PRIOR;
    for (int i = 0; i < features.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return new Retelling(ofA, ofB, sum);
  }

  static double[] features(List<Counterpart> ofA, List<Counterpart> ofB) {
    return new double[] {
      Math.log1p(Math.min(local(ofA), local(ofB))),
      Math.max(aligned(ofA), aligned(ofB)),
      Math.min(agreement(ofA), agreement(ofB))
    };
  }

  /** The greatest sum of sentences in a row of what they have beyond chance. */
  private static double local(List<Counterpart> sentences) {
    double best = 0;
    double sum = 0;
    for (Counterpart sentence : sentences) {
      sum = Math.max(0, sum + sentence.weight() * (sentence.overlap() - CHANCE));
      best = Math.max(best, sum);
    }
    return best;
  }

  /** The part of the weight whose sentences the other text tells. */
  private static double aligned(List<Counterpart> sentences) {
    double all = 0;
    double told = 0;
    for (Counterpart sentence : sentences) {
      all += sentence.weight();
      told += sentence.isTold() ? sentence.weight() : 0;
    }
    return all == 0 ? 0 : told / all;
  }

  /** The part of the names and numbers of told sentences that the other text has there. */
  private static double agreement(List<Counterpart> sentences) {
    double all = 1;
    double same = 1;
    for (Counterpart sentence : sentences) {
      if (sentence.isTold()) {
        all += sentence.marked();
        same += sentence.sharedMarked();
      }
    }
    return same / all;
  }

  boolean retells() {
    return logOdds >= 0 && Math.max(aligned(ofA), aligned(ofB)) >= LEAST_TOLD && !isForm();
  }

  /** Whether the sentences are alike and what they name and count is not. */
  boolean isForm() {
    int marked = 0;
    int same = 0;
    for (Counterpart sentence : ofB) {
      marked += sentence.isTold() ? sentence.marked() : 0;
      same += sentence.isTold() ? sentence.sharedMarked() : 0;
    }
    return marked >= FORM_MARKS && same < FORM * marked;
  }
}
