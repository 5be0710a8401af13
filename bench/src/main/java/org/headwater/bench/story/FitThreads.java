package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.headwater.story.Profile;
import org.headwater.story.StoryComparisons;
import org.headwater.story.StoryComparisons.Compared;

/**
 * Fits the weights by which the engine's {@code Kinship} tells whether two stories are of one
 * affair: a logistic regression over labelled pairs ({@code affairs.tsv}) of the set mix.
 *
 * <p>The stories are cut into folds by hash, those of one affair together; each pair is scored by
 * weights that saw neither of its stories, for several cuts. Printed are precision and recall of
 * the pairs that would be linked, precision when weekly figures count as affairs, and the average
 * precision of the log-odds, each as the mean over the cuts, its least and its most; then the
 * weights of all. Argument: the folder of the sets. Cost: that of annotating the set.
 */
public final class FitThreads {
  private static final int FOLDS = 10;

  /** One cut moves the precision by up to 0.1. */
  private static final int CUTS = 60;

  /** Of each pair beside a ridge of 1, that is a ridge of 0.3. */
  private static final double WEIGHT = 1 / 0.3;

  private record Example(
      AffairLabel label, Compared compared, String affair, String affairOfOther) {
    boolean outside(int cut, int one, int other) {
      return isOutside(Folds.fold(affair, cut, FOLDS), one, other)
          && isOutside(Folds.fold(affairOfOther, cut, FOLDS), one, other);
    }

    private static boolean isOutside(int fold, int one, int other) {
      return fold != one && fold != other;
    }

    boolean between(int cut, int one, int other) {
      int first = Folds.fold(affair, cut, FOLDS);
      int second = Folds.fold(affairOfOther, cut, FOLDS);
      return Math.min(first, second) == one && Math.max(first, second) == other;
    }

    double logOdds(double[] weights) {
      return LogisticRegression.dot(weights, measures());
    }

    double[] measures() {
      return compared.measures().stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  private FitThreads() {}

  public static void main(String[] arguments) throws IOException {
    StorySet set = StorySet.read(Path.of(arguments[0]).resolve("mix"));
    List<Example> examples = examples(AffairLabel.read(), set);
    Map<String, List<Double>> figures = new LinkedHashMap<>();
    for (int cut = 0; cut < CUTS; cut++) {
      measure(examples, scores(examples, cut), figures);
    }
    figures.forEach((name, values) -> {
      var all = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
      System.out.printf(
          Locale.ROOT,
          "%-18s %.3f (%.3f to %.3f)%n",
          name,
          all.getAverage(),
          all.getMin(),
          all.getMax());
    });
    for (double weight : fit(examples, example -> true)) {
      System.out.printf(Locale.ROOT, "%.3f ", weight);
    }
    System.out.println();
  }

  private static List<Example> examples(List<AffairLabel> labels, StorySet set) {
    Map<String, String> affairs = AffairLabel.affairs(labels);
    StoryProfiles profiles = StoryProfiles.of(set, affairs.keySet());
    StoryComparisons comparisons = new StoryComparisons(profiles);
    List<Example> examples = new ArrayList<>();
    for (AffairLabel label : labels) {
      Profile one = profiles.profile(label.one()).orElseThrow();
      Profile other = profiles.profile(label.other()).orElseThrow();
      examples.add(
          new Example(
              label,
              comparisons.compare(one, other),
              affairs.getOrDefault(label.one(), ""),
              affairs.getOrDefault(label.other(), "")));
    }
    return examples;
  }

  /** The log-odds of each pair by weights that saw neither of its stories. */
  private static Map<Example, Double> scores(List<Example> examples, int cut) {
    Map<Example, Double> scores = new HashMap<>();
    for (int one = 0; one < FOLDS; one++) {
      for (int other = one; other < FOLDS; other++) {
        int low = one;
        int high = other;
        double[] weights = fit(examples, example -> example.outside(cut, low, high));
        for (Example example : examples) {
          if (example.between(cut, low, high)) {
            scores.put(example, example.logOdds(weights));
          }
        }
      }
    }
    return scores;
  }

  private static double[] fit(List<Example> examples, Predicate<Example> wanted) {
    List<Example> some = examples.stream().filter(wanted).toList();
    boolean[] same = new boolean[some.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = some.get(i).label().isSame();
    }
    return LogisticRegression.fit(
        some.stream().map(Example::measures).toArray(double[][]::new), same, WEIGHT);
  }

  private static void measure(
      List<Example> examples, Map<Example, Double> scores, Map<String, List<Double>> figures) {
    List<Example> sorted = new ArrayList<>(examples);
    sorted.sort(Comparator.comparingDouble(example -> -scores.getOrDefault(example, 0.0)));
    double affairs = examples.stream().filter(example -> example.label().isSame()).count();
    double linked = 0;
    double right = 0;
    double series = 0;
    double seen = 0;
    double precisions = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Example example = sorted.get(i);
      boolean same = example.label().isSame();
      seen += same ? 1 : 0;
      precisions += same ? seen / (i + 1) : 0;
      if (example.compared().ofOneMatter()
          && scores.getOrDefault(example, 0.0) >= StoryComparisons.SURE) {
        linked++;
        right += same ? 1 : 0;
        series += example.label().isSeries() ? 1 : 0;
      }
    }
    add(figures, "precision", right / linked);
    add(figures, "with weekly", (right + series) / linked);
    add(figures, "recall", right / affairs);
    add(figures, "average precision", precisions / affairs);
  }

  private static void add(Map<String, List<Double>> figures, String name, double value) {
    figures.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }
}
