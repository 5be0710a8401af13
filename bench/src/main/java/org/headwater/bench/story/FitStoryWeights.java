package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.headwater.document.Article;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryClusterer.Compared;

/**
 * Fits the weights of the pair model: two logistic regressions (Newton's method, a small ridge),
 * the second over the log-odds of the first and the surroundings of the pair.
 *
 * <p>The pairs are those that came into question in runs over the sets, and over the mixed set with
 * two in five stories cut to one article, else the model learns that everything has a partner. The
 * stories are cut into four folds by hash, look-alike ones of one topic together; each pair is
 * scored by weights that saw neither of its stories, and the B-cubed figures of the groups made of
 * those scores are printed: the honest ones. Then the weights of all. Argument: the folder of the
 * sets.
 */
public final class FitStoryWeights {
  private static final double RIDGE = 1;
  private static final int ROUNDS = 12;
  private static final int FOLDS = 4;

  /** Of about fifty candidates of an article twenty count. */
  private static final double WEIGHT = 0.4;

  /** At the end of the features of the first look, which the second does not see through it. */
  private static final int NEARNESS = 2;

  private record Example(
      double[] first, double[] second, boolean same, int foldOfOne, int foldOfOther) {
    boolean outside(int one, int other) {
      return foldOfOne != one && foldOfOne != other && foldOfOther != one && foldOfOther != other;
    }

    boolean between(int one, int other) {
      return Math.min(foldOfOne, foldOfOther) == one && Math.max(foldOfOne, foldOfOther) == other;
    }
  }

  private record Run(StorySet set, List<Compared> pairs, List<Example> examples) {}

  private record Model(double[] first, double[] second) {
    double logOdds(Example example) {
      return dot(second, raised(first, example));
    }
  }

  private FitStoryWeights() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Run> runs = new ArrayList<>();
    StorySet mix = StorySet.read(folder.resolve("mix"));
    StorySet basil = StorySet.read(folder.resolve("basil"));
    for (StorySet set : List.of(mix, mix.thinned(), basil, basil.undated())) {
      runs.add(run(set));
    }
    for (String name : List.of("ecbplus", "giveme5w1h", "wikinews_medium", "allsides2021")) {
      runs.add(run(StorySet.read(folder.resolve(name))));
    }
    validate(runs);
    Model all = fit(runs, example -> true);
    System.out.println("first\n" + text(all.first()) + "\nsecond\n" + text(all.second()));
  }

  private static Run run(StorySet set) {
    List<Compared> pairs = new StoryClusterer().compared(set.cluster());
    Map<String, String> stories = new HashMap<>();
    for (Article article : set.articles()) {
      stories.put(article.id(), set.story(article));
    }
    List<Example> examples = new ArrayList<>();
    for (Compared pair : pairs) {
      String one = stories.getOrDefault(pair.article(), "");
      String other = stories.getOrDefault(pair.other(), "");
      examples.add(
          new Example(
              values(pair.features()),
              values(pair.surroundings()),
              one.equals(other),
              fold(one),
              fold(other)));
    }
    return new Run(set, pairs, examples);
  }

  private static double[] values(Map<String, Double> features) {
    return features.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The two halves of a topic of ECB+ are look-alikes and go together. */
  private static int fold(String story) {
    String topic = story.replaceFirst("(ecb-\\d+)ecb.*", "$1");
    return Math.floorMod(topic.hashCode() * 0x85ebca6b >>> 7, FOLDS);
  }

  private static void validate(List<Run> runs) {
    double[][] scores = new double[runs.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new double[runs.get(i).examples().size()];
    }
    for (int one = 0; one < FOLDS; one++) {
      for (int other = one; other < FOLDS; other++) {
        int low = one;
        int high = other;
        Model model = fit(runs, example -> example.outside(low, high));
        for (int i = 0; i < scores.length; i++) {
          List<Example> examples = runs.get(i).examples();
          for (int k = 0; k < scores[i].length; k++) {
            if (examples.get(k).between(low, high)) {
              scores[i][k] = model.logOdds(examples.get(k));
            }
          }
        }
      }
    }
    for (int i = 0; i < scores.length; i++) {
      report(runs.get(i), scores[i]);
    }
  }

  /** All figures of a set, then those of the articles of each fold. */
  private static void report(Run run, double[] scores) {
    Map<String, Integer> groups = new StoryClusterer().groups(run.pairs(), scores);
    Map<String, String> found = new HashMap<>();
    Map<String, String> gold = new HashMap<>();
    for (Article article : run.set().articles()) {
      Integer group = groups.get(article.id());
      found.put(article.id(), group == null ? article.id() : "g" + group);
      gold.put(article.id(), run.set().story(article));
    }
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-24s ", run.set().name()));
    line.append(BCubed.of(gold, found, id -> true)).append("; folds");
    for (int fold = 0; fold < FOLDS; fold++) {
      int wanted = fold;
      BCubed part = BCubed.of(gold, found, id -> fold(gold.getOrDefault(id, "")) == wanted);
      line.append(String.format(Locale.ROOT, " %.3f", part.f1()));
    }
    System.out.println(line);
  }

  private static Model fit(List<Run> runs, Predicate<Example> wanted) {
    List<Example> examples =
        runs.stream().flatMap(run -> run.examples().stream()).filter(wanted).toList();
    boolean[] same = new boolean[examples.size()];
    double[][] features = new double[same.length][];
    for (int i = 0; i < same.length; i++) {
      same[i] = examples.get(i).same();
      features[i] = examples.get(i).first();
    }
    double[] first = fit(features, same);
    for (int i = 0; i < same.length; i++) {
      features[i] = raised(first, examples.get(i));
    }
    return new Model(first, fit(features, same));
  }

  /** The features of the second look with the first log-odds, as the engine makes them. */
  private static double[] raised(double[] first, Example example) {
    double base = 0;
    for (int i = 0; i < first.length - NEARNESS; i++) {
      base += first[i] * example.first()[i];
    }
    double[] features = example.second().clone();
    System.arraycopy(StoryClusterer.raised(base), 0, features, 1, 2);
    return features;
  }

  private static double dot(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private static double[] fit(double[][] features, boolean[] same) {
    double[] weights = new double[features[0].length];
    for (int round = 0; round < ROUNDS; round++) {
      step(weights, features, same);
    }
    return weights;
  }

  private static void step(double[] weights, double[][] features, boolean[] same) {
    int size = weights.length;
    double[][] system = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      system[i][i] = RIDGE;
      system[i][size] = i == 0 ? 0 : RIDGE * weights[i];
    }
    for (int k = 0; k < same.length; k++) {
      double[] values = features[k];
      double chance = 1 / (1 + Math.exp(-dot(weights, values)));
      double slope = WEIGHT * (chance - (same[k] ? 1 : 0));
      double bend = WEIGHT * chance * (1 - chance);
      for (int i = 0; i < size; i++) {
        system[i][size] += slope * values[i];
        for (int j = 0; j < size; j++) {
          system[i][j] += bend * values[i] * values[j];
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
