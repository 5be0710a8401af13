package org.headwater.bench.evidence.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.headwater.bench.evidence.ClauseExamples;
import org.headwater.bench.evidence.ClauseExamples.Example;
import org.headwater.bench.story.LogisticRegression;

/**
 * Fits the weights by which the engine's {@code PairOdds} tells whether two clauses are one claim:
 * a logistic regression over the pairs of clauses of labelled stories that are not held back.
 *
 * <p>{@code FitPairWeights LABELS ARTICLES}: both folders as of {@code ClaimScore}. Printed are the
 * best F1 that one threshold gives over the pairs of clauses of different articles, with its
 * precision, recall and place, and the average precision, each story scored by weights fitted on
 * the others; pairs that share no term count as missed. Then the weights of all stories in the
 * order of {@code PairWeights}, rounded as they stand there. Cost: that of reading the stories; a
 * fit takes a second.
 */
public final class FitPairWeights {
  /** Of each pair beside a ridge of 1. */
  private static final double WEIGHT = 1;

  private record Scored(double odds, boolean isSame) {}

  private FitPairWeights() {}

  public static void main(String[] arguments) throws IOException {
    List<ClauseExamples> stories =
        ClauseExamples.tuned(Path.of(arguments[0]), Path.of(arguments[1]));
    List<Scored> scored = new ArrayList<>();
    for (ClauseExamples story : stories) {
      double[] weights = fit(stories.stream().filter(other -> other != story).toList());
      scored.addAll(scored(story, weights));
    }
    System.out.printf(Locale.ROOT, "%d stories, %d examples%n", stories.size(), count(stories));
    print(scored, stories.stream().mapToInt(ClauseExamples::across).sum());
    for (double weight : fit(stories)) {
      System.out.printf(Locale.ROOT, "%.2f ", weight);
    }
    System.out.println();
  }

  private static int count(List<ClauseExamples> stories) {
    return stories.stream().mapToInt(story -> story.examples().size()).sum();
  }

  private static double[] fit(List<ClauseExamples> stories) {
    List<Example> examples = stories.stream().flatMap(s -> s.examples().stream()).toList();
    boolean[] same = new boolean[examples.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = examples.get(i).isSame();
    }
    return LogisticRegression.fit(
        examples.stream().map(Example::values).toArray(double[][]::new),
        examples.stream().mapToDouble(Example::given).toArray(),
        same,
        WEIGHT);
  }

  private static List<Scored> scored(ClauseExamples story, double[] weights) {
    return story.examples().stream()
        .filter(Example::isAcross)
        .map(e -> new Scored(e.given() + LogisticRegression.dot(weights, e.values()), e.isSame()))
        .toList();
  }

  /** The figures of scored pairs, of which so many are one claim with those not scored. */
  private static void print(List<Scored> scored, int positives) {
    List<Scored> best = new ArrayList<>(scored);
    best.sort(Comparator.comparingDouble(pair -> -pair.odds));
    double right = 0;
    double precisions = 0;
    double[] most = new double[4];
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).isSame) {
        right++;
        precisions += right / (i + 1);
      }
      double both = 2 * right / (positives + i + 1);
      if (both > most[0]) {
        most = new double[] {both, right / (i + 1), right / positives, best.get(i).odds};
      }
    }
    System.out.printf(
        Locale.ROOT,
        "best F1 %.3f (P %.3f R %.3f from %.2f), average precision %.3f%n",
        most[0],
        most[1],
        most[2],
        most[3],
        precisions / positives);
  }
}
