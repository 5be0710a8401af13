package org.headwater.bench.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.bench.evidence.Comparison.Match;
import org.headwater.bench.evidence.Comparison.Pair;
import org.headwater.bench.evidence.Comparison.Stances;
import org.headwater.bench.evidence.Comparison.Stated;

/** Counts of one story or of several together. */
final class ClaimFigures {
  static final String HEAD =
      "%-18s %-19s  %-20s  %-20s  %-12s  %-12s  %-16s %-6s %-16s %-6s  %-17s %-6s  %s"
              .formatted(
                  "story",
                  "claims labelled/",
                  "pairs of passages",
                  "and pairs within",
                  "stance",
                  "kind",
                  "low right (all)",
                  "above",
                  "low (2+ articles)",
                  "above",
                  "high (2+, same)",
                  "above",
                  "differences")
          + "%n%-18s %-19s  %-20s  %-20s"
              .formatted("", "found/together", "P     R     F1", "one article as well");

  private int labelled;
  private int found;
  private int together;
  private final Ratio pairPrecision = new Ratio();
  private final Ratio pairRecall = new Ratio();
  private final Ratio anyPrecision = new Ratio();
  private final Ratio anyRecall = new Ratio();
  private final Ratio stance = new Ratio();
  private final Ratio kind = new Ratio();
  private final Ratio low = new Ratio();
  private final Ratio above = new Ratio();
  private final Ratio sharedLow = new Ratio();
  private final Ratio sharedAbove = new Ratio();
  private final Ratio high = new Ratio();
  private final Ratio highAbove = new Ratio();
  private final Ratio differencePrecision = new Ratio();
  private final Ratio differenceRecall = new Ratio();

  /** So many of so many. */
  private static final class Ratio {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    /** 0 to 1; 0 of none. */
    double value() {
      return all == 0 ? 0 : (double) right / all;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f of %d", value(), all);
    }
  }

  /** Adds a story. */
  void add(Comparison story) {
    labelled += story.labelled().size();
    found += story.found().size();
    together += story.matches().size();
    for (Pair pair : story.labelledPairs()) {
      add(pair, story.isFound(pair), pairRecall, anyRecall);
    }
    for (Pair pair : story.foundPairs()) {
      add(pair, story.isLabelled(pair), pairPrecision, anyPrecision);
    }
    for (Stances pair : story.stances()) {
      stance.add(pair.labelled().stance() == pair.found().stance());
    }
    for (Match match : story.matches()) {
      if (match.labelled().kind() != null) {
        kind.add(match.labelled().kind() == match.found().kind());
      }
      addOrigins(match);
    }
    addDifferences(story);
  }

  private static void add(Pair pair, boolean right, Ratio across, Ratio any) {
    any.add(right);
    if (pair.acrossArticles()) {
      across.add(right);
    }
  }

  private void addOrigins(Match match) {
    boolean right = match.found().low() == match.labelled().low();
    boolean tooMany = match.found().low() > match.labelled().low();
    low.add(right);
    above.add(tooMany);
    if (match.labelled().articles() > 1) {
      sharedLow.add(right);
      sharedAbove.add(tooMany);
      addHigh(match);
    }
  }

  /** Only where both claims are in the same articles, for each further one may be an origin. */
  private void addHigh(Match match) {
    if (match.labelled().sharesArticles(match.found())) {
      high.add(match.found().high() == match.labelled().high());
      highAbove.add(match.found().high() > match.labelled().high());
    }
  }

  private void addDifferences(Comparison story) {
    Set<Stated> right = story.rightDifferences();
    List<Stated> wanted = story.labelledDifferences();
    wanted.forEach(difference -> differenceRecall.add(right.contains(difference)));
    story.foundDifferences().forEach(d -> differencePrecision.add(right.contains(d)));
  }

  /**
   * Of the pairs of passages of two articles: precision, recall and their harmonic mean, 0 to 1.
   */
  double[] pairs() {
    return scores(pairPrecision, pairRecall);
  }

  /** The share of found members whose stance is right, 0 to 1. */
  double stance() {
    return stance.value();
  }

  /** The share of claims that belong together whose kind is right, 0 to 1. */
  double kind() {
    return kind.value();
  }

  /**
   * The share of claims that belong together whose {@code low} is right, and is above the truth.
   */
  double[] low() {
    return new double[] {low.value(), above.value()};
  }

  /**
   * The share of claims of several articles, the same ones, whose {@code high} is right, and is
   * above the truth.
   */
  double[] high() {
    return new double[] {high.value(), highAbove.value()};
  }

  /** Of the differences: precision, recall and their harmonic mean, 0 to 1. */
  double[] differences() {
    return scores(differencePrecision, differenceRecall);
  }

  private static double[] scores(Ratio precision, Ratio recall) {
    double sum = precision.value() + recall.value();
    double both = 2 * precision.value() * recall.value();
    return new double[] {precision.value(), recall.value(), sum == 0 ? 0 : both / sum};
  }

  /** A row below {@link #HEAD}. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-18s %-19s  %-20s  %-20s  %-12s  %-12s  %-16s %.3f  %-16s %.3f   %-17s %.3f   P %s, R %s",
        name,
        labelled + " / " + found + " / " + together,
        written(pairs()),
        written(scores(anyPrecision, anyRecall)),
        stance,
        kind,
        low,
        above.value(),
        sharedLow,
        sharedAbove.value(),
        high,
        highAbove.value(),
        differencePrecision,
        differenceRecall);
  }

  private static String written(double[] scores) {
    return String.format(Locale.ROOT, "%.3f %.3f %.3f", scores[0], scores[1], scores[2]);
  }
}
