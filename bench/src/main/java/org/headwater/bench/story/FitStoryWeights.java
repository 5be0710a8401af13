package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.document.Article;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryClusterer.Compared;

/**
 * Fits the weights of the pair model by logistic regression (Newton's method, a small ridge).
 *
 * <p>The pairs are those that came into question in a run over the set, and in one over the set
 * with two in five stories cut to one article, else the model learns that everything has a partner.
 * Each article has the same weight. Prints the weights of each half of the stories (by hash) with
 * the loss on the other half, then those of all. Argument: the folder of the mixed set.
 */
public final class FitStoryWeights {
  private static final double RIDGE = 1;
  private static final int ROUNDS = 30;
  private static final double LIKELY_PARTNERS = 50;

  private record Example(double[] features, boolean same, double weight, int half) {}

  private FitStoryWeights() {}

  public static void main(String[] arguments) throws IOException {
    StorySet set = StorySet.read(Path.of(arguments[0]));
    List<Example> examples = new ArrayList<>(examples(set));
    examples.addAll(examples(set.thinned()));
    for (int half = 0; half < 2; half++) {
      int fitted = half;
      double[] weights = fit(examples.stream().filter(e -> e.half() == fitted).toList());
      double loss = loss(weights, examples.stream().filter(e -> e.half() == 1 - fitted).toList());
      System.out.printf(
          Locale.ROOT, "half %d, loss on the other %.4f%n%s%n", half, loss, text(weights));
    }
    System.out.println("all\n" + text(fit(examples)));
  }

  private static List<Example> examples(StorySet set) {
    List<Compared> pairs = new StoryClusterer().compared(set.cluster());
    Map<String, Integer> counts = new HashMap<>();
    pairs.forEach(pair -> counts.merge(pair.article(), 1, Integer::sum));
    Map<String, String> stories = new HashMap<>();
    for (Article article : set.articles()) {
      stories.put(article.id(), set.story(article));
    }
    List<Example> examples = new ArrayList<>();
    for (Compared pair : pairs) {
      String one = stories.getOrDefault(pair.article(), "");
      String other = stories.getOrDefault(pair.other(), "");
      int half = half(one) == half(other) ? half(one) : -1;
      double[] features =
          pair.features().values().stream().mapToDouble(Double::doubleValue).toArray();
      double weight = LIKELY_PARTNERS / counts.getOrDefault(pair.article(), 1);
      examples.add(new Example(features, one.equals(other), weight, half));
    }
    return examples;
  }

  private static int half(String story) {
    return Math.floorMod(story.hashCode() * 0x85ebca6b >>> 5, 2);
  }

  private static double chance(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double loss(double[] weights, List<Example> examples) {
    double loss = 0;
    double all = 0;
    for (Example example : examples) {
      double chance = chance(weights, example.features());
      loss -= example.weight() * Math.log(Math.max(1e-12, example.same() ? chance : 1 - chance));
      all += example.weight();
    }
    return loss / all;
  }

  private static double[] fit(List<Example> examples) {
    double[] weights = new double[examples.getFirst().features().length];
    for (int round = 0; round < ROUNDS; round++) {
      step(weights, examples);
    }
    return weights;
  }

  private static void step(double[] weights, List<Example> examples) {
    int size = weights.length;
    double[][] system = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      system[i][i] = RIDGE;
      system[i][size] = i == 0 ? 0 : RIDGE * weights[i];
    }
    for (Example example : examples) {
      double chance = chance(weights, example.features());
      double slope = example.weight() * (chance - (example.same() ? 1 : 0));
      double bend = example.weight() * chance * (1 - chance);
      for (int i = 0; i < size; i++) {
        double value = example.features()[i];
        system[i][size] += slope * value;
        for (int j = 0; j < size; j++) {
          system[i][j] += bend * value * example.features()[j];
        }
      }
    }
    double[] change = solve(system);
    for (int i = 0; i < size; i++) {
      weights[i] -= change[i];
    }
  }

  /** Gauss-Jordan elimination with pivots; the matrix is positive definite. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
      }
      double[] swapped = system[pivot];
      system[pivot] = system[column];
      system[column] = swapped;
      for (int row = 0; row < size; row++) {
        double factor = row == column ? 0 : system[row][column] / swapped[column];
        for (int i = column; i <= size && factor != 0; i++) {
          system[row][i] -= factor * swapped[i];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = system[i][size] / system[i][i];
    }
    return solution;
  }

  private static String text(double[] weights) {
    return Arrays.stream(weights)
        .mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }
}
