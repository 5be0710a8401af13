package org.headwater.reuse;

import java.util.List;
import org.headwater.reuse.SentenceAlignment.Counterpart;
import org.jspecify.annotations.Nullable;

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
final class Retelling {
  /** Overlap that sentences of independent accounts reach. */
  static final double CHANCE = 0.35;

  /** Of the lesser local weight, the aligned part, the agreement, and the constant. */
  static final double[] WEIGHTS = {5.75, 1.57, 5.55, -17.2};

  static final double PRIOR = -4.8;

  /** Part of one of the texts that must be told, for parts of long accounts are alike by chance. */
  static final double LEAST_TOLD = 0.5;

  /** Share of names and numbers below which aligned sentences are a form filled in anew. */
  static final double FORM = 0.6;

  /** More than what is lost in sums of a few numbers. */
  private static final double ROUNDING = 1e-6;

  /** Names and numbers from which that can be told. */
  static final int FORM_MARKS = 6;

  private final SentenceStems stemsOfA;
  private final SentenceStems stemsOfB;
  private final List<Counterpart> ofB;
  private @Nullable List<Counterpart> ofA;

  /** Compares an earlier text with a new one, b. */
  Retelling(Wording a, NewText b) {
    this.stemsOfA = new SentenceStems(a);
    this.stemsOfB = b.stems();
    this.ofB = SentenceAlignment.of(stemsOfB, stemsOfA);
  }

  /** The sentences of b and where a tells them. */
  List<Counterpart> ofB() {
    return ofB;
  }

  /** The sentences of a and where b tells them; looked for when somebody asks. */
  List<Counterpart> ofA() {
    List<Counterpart> found = ofA == null ? SentenceAlignment.of(stemsOfA, stemsOfB) : ofA;
    ofA = found;
    return found;
  }

  private double logOdds() {
    return logOdds(features(ofA(), ofB));
  }

  private static double logOdds(double[] features) {
    double sum = WEIGHTS[features.length] + PRIOR;
    for (int i = 0; i < features.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return sum;
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

  /** Whether one text retells the other. Most do not, which the sentences of b alone often say. */
  boolean retells() {
    return mayRetell() && logOdds() >= 0 && Math.max(aligned(ofA()), aligned(ofB)) >= LEAST_TOLD;
  }

  /** Whether it would, if the sentences of a were as near as can be. */
  private boolean mayRetell() {
    return logOdds(new double[] {Math.log1p(local(ofB)), 1, 1}) >= -ROUNDING && !isForm();
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
