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
import java.util.stream.IntStream;
import org.headwater.story.Comparisons;
import org.headwater.story.Comparisons.Compared;

/**
 * Fits the weights of the pair model: two logistic regressions, the second over the log-odds of the
 * first and the surroundings of the pair.
 *
 * <p>The pairs are those that came into question in runs over the sets, and over the mixed set with
 * two in five stories cut to one article, else the model learns that everything has a partner. The
 * stories are cut into four folds by hash, look-alike ones of one topic together; each pair is
 * scored by weights that saw neither of its stories, and the B-cubed figures of the groups made of
 * those scores are printed, for eight cuts and their mean: the honest ones. The same for the mixed
 * set in many small stores. Then the weights of all, which are those of the engine's {@code
 * Weights}. Argument: the folder of the sets.
 */
public final class FitStoryWeights {
  private static final int FOLDS = 4;

  /** So often the stories are cut into folds, each time otherwise: one cut moves a set by 0.01. */
  private static final int CUTS = 8;

  /** Into so many small stores the mixed set is cut; they are looked at, not fitted on. */
  private static final List<Integer> SMALL = List.of(30, 100);

  /** At the end of the features of the first look, which the second does not see through it. */
  private static final int NEARNESS = 2;

  /** A pair, and the folds of both stories for each cut. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Example(
      double[] first, double[] second, boolean same, int[] folds, int[] foldsOfOther) {
    boolean outside(int cut, int one, int other) {
      return isOutside(folds[cut], one, other) && isOutside(foldsOfOther[cut], one, other);
    }

    private static boolean isOutside(int fold, int one, int other) {
      return fold != one && fold != other;
    }

    boolean between(int cut, int one, int other) {
      int fold = folds[cut];
      int second = foldsOfOther[cut];
      return Math.min(fold, second) == one && Math.max(fold, second) == other;
    }
  }

  /** The pairs of one set, or of small sets without common articles. */
  private record Run(
      String name,
      boolean fitted,
      Map<String, String> gold,
      List<Compared> pairs,
      List<Example> examples) {}

  private record Model(double[] first, double[] second) {
    double logOdds(Example example) {
      return LogisticRegression.dot(second, raised(first, example));
    }
  }

  private FitStoryWeights() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Run> runs = new ArrayList<>();
    StorySet mix = StorySet.read(folder.resolve("mix"));
    StorySet basil = StorySet.read(folder.resolve("basil"));
    for (StorySet set : List.of(mix, mix.thinned(), basil, basil.undated())) {
      runs.add(run(set.name(), true, List.of(set)));
    }
    for (String name : List.of("ecbplus", "giveme5w1h", "wikinews_medium", "allsides2021")) {
      runs.add(run(name, true, List.of(StorySet.read(folder.resolve(name)))));
    }
    for (int parts : SMALL) {
      runs.add(run("mix in small stores, " + parts, false, mix.small(parts)));
    }
    validate(runs);
    Model all = fit(runs, example -> true);
    System.out.println("first\n" + text(all.first()) + "\nsecond\n" + text(all.second()));
  }

  private static Run run(String name, boolean fitted, List<StorySet> sets) {
    Run run = new Run(name, fitted, new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    for (StorySet set : sets) {
      set.articles().forEach(article -> run.gold().put(article.id(), set.story(article)));
      run.pairs().addAll(Comparisons.of(set.cluster()));
    }
    Map<String, int[]> folds = new HashMap<>();
    for (Compared pair : run.pairs()) {
      String one = run.gold().getOrDefault(pair.article(), "");
      String other = run.gold().getOrDefault(pair.other(), "");
      run.examples()
          .add(
              new Example(
                  values(pair.features()),
                  values(pair.secondLook()),
                  one.equals(other),
                  folds.computeIfAbsent(one, FitStoryWeights::folds),
                  folds.computeIfAbsent(other, FitStoryWeights::folds)));
    }
    return run;
  }

  private static double[] values(Map<String, Double> features) {
    return features.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The fold of a story in each cut. */
  private static int[] folds(String story) {
    return IntStream.range(0, CUTS)
        .map(cut -> Folds.fold(StorySet.topic(story), cut, FOLDS))
        .toArray();
  }

  private static void validate(List<Run> runs) {
    BCubed[][] figures = new BCubed[runs.size()][CUTS];
    for (int cut = 0; cut < CUTS; cut++) {
      double[][] scores = scores(runs, cut);
      for (int i = 0; i < scores.length; i++) {
        figures[i][cut] = figures(runs.get(i), scores[i]);
      }
    }
    for (int i = 0; i < figures.length; i++) {
      report(runs.get(i).name(), figures[i]);
    }
  }

  /** The log-odds of each pair by weights that saw neither of its stories. */
  private static double[][] scores(List<Run> runs, int cut) {
    double[][] scores = new double[runs.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new double[runs.get(i).examples().size()];
    }
    for (int one = 0; one < FOLDS; one++) {
      for (int other = one; other < FOLDS; other++) {
        int low = one;
        int high = other;
        Model model = fit(runs, example -> example.outside(cut, low, high));
        for (int i = 0; i < scores.length; i++) {
          List<Example> examples = runs.get(i).examples();
          for (int k = 0; k < scores[i].length; k++) {
            if (examples.get(k).between(cut, low, high)) {
              scores[i][k] = model.logOdds(examples.get(k));
            }
          }
        }
      }
    }
    return scores;
  }

  private static BCubed figures(Run run, double[] scores) {
    Map<String, Integer> groups = Comparisons.groups(run.pairs(), scores);
    Map<String, String> found = new HashMap<>();
    for (String article : run.gold().keySet()) {
      Integer group = groups.get(article);
      found.put(article, group == null ? article : "g" + group);
    }
    return BCubed.of(run.gold(), found, id -> true);
  }

  /** The mean over the cuts, then F1 of each. */
  private static void report(String name, BCubed[] figures) {
    double precision = Arrays.stream(figures).mapToDouble(BCubed::precision).average().orElse(0);
    double recall = Arrays.stream(figures).mapToDouble(BCubed::recall).average().orElse(0);
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-26s ", name));
    line.append(new BCubed(precision, recall)).append("; cuts");
    for (BCubed cut : figures) {
      line.append(String.format(Locale.ROOT, " %.3f", cut.f1()));
    }
    System.out.println(line);
  }

  private static Model fit(List<Run> runs, Predicate<Example> wanted) {
    List<Example> examples =
        runs.stream()
            .filter(Run::fitted)
            .flatMap(run -> run.examples().stream())
            .filter(wanted)
            .toList();
    boolean[] same = new boolean[examples.size()];
    double[][] features = new double[same.length][];
    for (int i = 0; i < same.length; i++) {
      same[i] = examples.get(i).same();
      features[i] = examples.get(i).first();
    }
    double[] first = LogisticRegression.fit(features, same);
    for (int i = 0; i < same.length; i++) {
      features[i] = raised(first, examples.get(i));
    }
    return new Model(first, LogisticRegression.fit(features, same));
  }

  /** The features of the second look with the first log-odds, as the engine makes them. */
  private static double[] raised(double[] first, Example example) {
    double base = 0;
    for (int i = 0; i < first.length - NEARNESS; i++) {
      base += first[i] * example.first()[i];
    }
    double[] features = example.second().clone();
    System.arraycopy(Comparisons.raised(base), 0, features, 1, 2);
    return features;
  }

  private static String text(double[] weights) {
    return Arrays.stream(weights)
        .mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }
}
