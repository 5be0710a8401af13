package org.headwater.story;

import java.util.List;

/**
 * In what two articles are alike, as numbers between 0 and about 1.
 *
 * <p>The measures are plain: cosines of weighted terms, of parts of names and of titles; how much
 * of one title the other text has; how much of the shorter text the longer has; how much of the
 * names of each the other has; common numbers and rare terms; the days between them when both are
 * dated; text taken over. {@link Weights} says what they are worth together. Cost: linear in the
 * number of terms.
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
          "contained",
          "numbers",
          "commonNames",
          "dated",
          "brief",
          "briefText",
          "reuse",
          "textNames",
          "namesWithin",
          "namesWithinLeast",
          "rareTerms",
          "lag",
          "lagBeyondTwo",
          "lagBeyondFive",
          "lagToTen",
          "nearLeast",
          "nearMost");

  /** The place of the cosine of the texts among the features. */
  static final int TEXT = 1;

  /** The number of measures of {@link #nearness}. */
  static final int NEARNESS = 2;

  private final Digest one;
  private final WeighedBag text;
  private final WeighedBag names;
  private final WeighedBag title;
  private final WeighedBag numbers;

  /** The likeness of an article to any others, its own sums made once. */
  Likeness(Dictionary dictionary, Digest one) {
    this.one = one;
    this.text = new WeighedBag(dictionary, one.text());
    this.names = new WeighedBag(dictionary, one.names());
    this.title = new WeighedBag(dictionary, one.title());
    this.numbers = new WeighedBag(dictionary, one.numbers());
  }

  /** The features of a pair without {@link #nearness}, in the order of {@link #FEATURES}. */
  static double[] of(Dictionary dictionary, Digest a, Digest b, double reuse) {
    return new Likeness(dictionary, b).of(a, reuse);
  }

  /** The same with an earlier article. */
  double[] of(Digest other, double reuse) {
    WeighedBag.Overlap texts = text.overlap(other.text());
    WeighedBag.Overlap allNames = names.overlap(other.names());
    double cosine = texts.cosine();
    double namesCosine = allNames.cosine();
    double titleOfOther = text.overlap(other.title()).ofOther();
    double titleOfOne = title.within(other.text());
    boolean otherShorter = other.text().all() < one.text().all();
    double brief = 1 / (1 + Math.min(other.words(), one.words()) / 40.0);
    double lag = lag(other, one);
    return new double[] {
      1,
      cosine,
      namesCosine,
      title.overlap(other.title()).cosine(),
      (titleOfOther + titleOfOne) / 2,
      otherShorter ? texts.ofOther() : texts.ofThis(),
      numbers.overlap(other.numbers()).saturating(),
      allNames.saturating(),
      other.dated() && one.dated() ? 1 : 0,
      brief,
      brief * cosine,
      reuse,
      cosine * namesCosine,
      (allNames.ofOther() + allNames.ofThis()) / 2,
      Math.min(allNames.ofOther(), allNames.ofThis()),
      texts.rare(),
      Math.log1p(lag) / 5,
      lag > 2 ? 1 : 0,
      lag > 5 ? 1 : 0,
      Math.min(lag, 10) / 10
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

  /** The least number of days between two dated articles, 0 when that is not known. */
  static double lag(Digest a, Digest b) {
    if (!a.dated() || !b.dated()) {
      return 0;
    }
    return Math.max(0, Math.max(a.firstDay() - b.lastDay(), b.firstDay() - a.lastDay()));
  }
}
