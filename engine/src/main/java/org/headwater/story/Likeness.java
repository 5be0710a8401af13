package org.headwater.story;

import java.util.List;

/**
 * In what two articles are alike, as numbers between 0 and about 1.
 *
 * <p>The measures are plain: cosines of weighted terms, of parts of names and of titles; how much
 * of one title the other text has; how much of the shorter text the longer has; common numbers; the
 * days between them when both are dated; text taken over. {@link Weights} says what they are worth
 * together. Cost: linear in the number of terms.
 */
final class Likeness {
  /** The names of the features, those of {@link #nearness} last. */
  static final List<String> FEATURES =
      List.of(
          "bias",
          "text",
          "names",
          "title",
          "titleWithin",
          "titleWithinLeast",
          "contained",
          "numbers",
          "commonNames",
          "dated",
          "lag",
          "brief",
          "briefText",
          "reuse",
          "textSquared",
          "textNames",
          "nameless",
          "nearLeast",
          "nearMost");

  private Likeness() {}

  /** The place of the cosine of the texts among the features. */
  static final int TEXT = 1;

  /** The features of a pair without {@link #nearness}, in the order of {@link #FEATURES}. */
  static double[] of(Dictionary dictionary, Digest a, Digest b, double reuse) {
    double text = cosine(dictionary, a.text(), b.text());
    double names = cosine(dictionary, a.names(), b.names());
    double title = cosine(dictionary, a.title(), b.title());
    double titleOfA = contained(dictionary, a.title(), b.text());
    double titleOfB = contained(dictionary, b.title(), a.text());
    boolean aShorter = a.text().size() < b.text().size();
    double contained =
        aShorter
            ? contained(dictionary, a.text(), b.text())
            : contained(dictionary, b.text(), a.text());
    double lag = lag(a, b);
    double brief = 1 / (1 + Math.min(a.words(), b.words()) / 40.0);
    return new double[] {
      1,
      text,
      names,
      title,
      (titleOfA + titleOfB) / 2,
      Math.min(titleOfA, titleOfB),
      contained,
      shared(dictionary, a.numbers(), b.numbers()),
      shared(dictionary, a.names(), b.names()),
      a.dated() && b.dated() ? 1 : 0,
      Math.log1p(lag) / 5,
      brief,
      brief * text,
      reuse,
      text * text,
      text * names,
      a.names().size() == 0 || b.names().size() == 0 ? 1 : 0
    };
  }

  /**
   * How near the pair is beside the nearest that either article has, the lesser first, each 0..1.
   * What is merely of one kind (two floods, two trials) has nearer ones of its own.
   */
  static double[] nearness(double text, double nearestOfA, double nearestOfB) {
    double one = text / Math.max(1e-6, nearestOfA);
    double other = text / Math.max(1e-6, nearestOfB);
    return new double[] {Math.min(1, Math.min(one, other)), Math.min(1, Math.max(one, other))};
  }

  /** Cosine of two bags, each weight times the term's weight. */
  static double cosine(Dictionary dictionary, Bag a, Bag b) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = Integer.compare(a.terms()[i], b.terms()[j]);
      if (order == 0) {
        double weight = dictionary.weight(a.terms()[i]);
        dot += a.weights()[i++] * b.weights()[j++] * weight * weight;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return dot == 0 ? 0 : dot / Math.sqrt(square(dictionary, a) * square(dictionary, b));
  }

  private static double square(Dictionary dictionary, Bag bag) {
    double sum = 0;
    for (int i = 0; i < bag.size(); i++) {
      double weight = bag.weights()[i] * dictionary.weight(bag.terms()[i]);
      sum += weight * weight;
    }
    return sum;
  }

  /** The part of a's weight whose terms b has, 0..1. */
  private static double contained(Dictionary dictionary, Bag a, Bag b) {
    double all = 0;
    double found = 0;
    for (int i = 0; i < a.size(); i++) {
      double weight = a.weights()[i] * dictionary.weight(a.terms()[i]);
      all += weight;
      found += b.place(a.terms()[i]) >= 0 ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  /** The weight of the common terms, saturating towards 1. */
  private static double shared(Dictionary dictionary, Bag a, Bag b) {
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      if (b.place(a.terms()[i]) >= 0) {
        double weight = dictionary.weight(a.terms()[i]);
        sum += weight * weight / 10;
      }
    }
    return sum / (sum + 10);
  }

  /** The least number of days between two dated articles, 0 when that is not known. */
  private static double lag(Digest a, Digest b) {
    if (!a.dated() || !b.dated()) {
      return 0;
    }
    return Math.max(0, Math.max(a.firstDay() - b.lastDay(), b.firstDay() - a.lastDay()));
  }
}
