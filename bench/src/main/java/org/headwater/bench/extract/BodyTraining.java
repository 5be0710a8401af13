package org.headwater.bench.extract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.headwater.extract.SequenceFeatures;
import org.headwater.extract.TreeModel;
import org.headwater.extract.WordOdds;

/**
 * Trains the body model and says how good it is on pages that it has not seen.
 *
 * <p>{@code BodyTraining DATA MODEL SET…}: DATA is the folder of the page sets, MODEL the file to
 * write ({@code -}: none), each SET is trained on ({@code n4k-news}), or on its even sites only
 * ({@code n4k-news/even}), or measured on ({@code =aeb}, {@code =n4k-news/odd}). The sets that are
 * trained on are measured too, each page by a model that has not seen its site.
 *
 * <p>Each look, and the odds of words, are asked about training pages only by models that were
 * fitted without the page's site, so that the next step learns from honest opinions. Labels that
 * such models contradict flatly are left out ({@link LabelDoubts}). What is shipped is the mean of
 * the models of all parts: it varies less than one model fitted on everything.
 */
public final class BodyTraining {
  private static final TreeTrainer.Settings FIRST = new TreeTrainer.Settings(90, 22, 0.12, 4, 4);
  private static final TreeTrainer.Settings SECOND = new TreeTrainer.Settings(110, 22, 0.1, 4, 4);
  private static final int FOLDS = 3;

  private final List<Sample> known;

  private BodyTraining(List<Sample> known) {
    this.known = known;
  }

  /** What is shipped. */
  private record Model(WordOdds odds, TreeModel first, TreeModel second) {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    List<Sample> known = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      if (!arguments[i].startsWith("=")) {
        known.addAll(PageSets.read(data, arguments[i]));
      }
    }
    System.out.println(known.size() + " pages to learn from, in all forms");
    Model model = train(known);
    if (!arguments[1].equals("-")) {
      write(model, Path.of(arguments[1]));
    }
    for (int i = 2; i < arguments.length; i++) {
      if (arguments[i].startsWith("=")) {
        measure(arguments[i], PageSets.read(data, arguments[i].substring(1)), model);
      }
    }
  }

  private static Model train(List<Sample> known) {
    float[][][] rows = new float[known.size()][][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int current = fold;
      WordOdds odds =
          WordOddsTrainer.fit(known.stream().filter(s -> foldOf(s) != current).toList());
      for (int i = 0; i < rows.length; i++) {
        rows[i] = foldOf(known.get(i)) == fold ? known.get(i).rows(odds) : rows[i];
      }
    }
    BodyTraining doubting = new BodyTraining(known);
    double[][] opinions = doubting.unseen(doubting.fit(FIRST, rows), rows);
    List<Sample> sure = LabelDoubts.without(known, opinions);
    BodyTraining training = new BodyTraining(sure);
    List<TreeModel> firstLooks = training.fit(FIRST, rows);
    double[][] first = training.unseen(firstLooks, rows);
    float[][][] longer = new float[rows.length][][];
    for (int i = 0; i < rows.length; i++) {
      longer[i] = longer(sure.get(i), rows[i], first[i]);
    }
    List<TreeModel> secondLooks = training.fit(SECOND, longer);
    report("cross-validated", known, first, training.unseen(secondLooks, longer));
    return new Model(
        WordOddsTrainer.fit(sure), TreeModel.mean(firstLooks), TreeModel.mean(secondLooks));
  }

  private static int foldOf(Sample sample) {
    return Math.floorMod(sample.site().hashCode() / 7, FOLDS);
  }

  /** For each page what the model says that was fitted without the page's part of the sites. */
  private double[][] unseen(List<TreeModel> models, float[][][] rows) {
    double[][] opinions = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      opinions[i] = ask(models.get(foldOf(known.get(i))), rows[i]);
    }
    return opinions;
  }

  /** For each part of the sites a model fitted on all others. */
  private List<TreeModel> fit(TreeTrainer.Settings settings, float[][][] rows) {
    List<TreeModel> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      models.add(fit(settings, rows, fold));
    }
    return models;
  }

  private TreeModel fit(TreeTrainer.Settings settings, float[][][] rows, int without) {
    List<float[]> chosen = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (int s = 0; s < rows.length; s++) {
      Sample sample = known.get(s);
      for (int i = 0; i < rows[s].length && foldOf(sample) != without; i++) {
        int times = sample.weights()[i] > 0 ? sample.standsFor(i) : 0;
        if (times > 0) {
          chosen.add(rows[s][i]);
          labels.add(sample.labels()[i]);
          weights.add(sample.weights()[i] * times);
        }
      }
    }
    return new TreeTrainer(settings, chosen, floats(labels), floats(weights)).train();
  }

  private static float[] floats(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private static float[][] longer(Sample sample, float[][] rows, double[] first) {
    SequenceFeatures features = SequenceFeatures.of(sample.page(), first);
    float[][] longer = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      longer[i] = features.longer(rows[i], i);
    }
    return longer;
  }

  private static double[] ask(TreeModel model, float[][] rows) {
    return Arrays.stream(rows).mapToDouble(model::probability).toArray();
  }

  private static void measure(String name, List<Sample> samples, Model model) {
    double[][] first = new double[samples.size()][];
    double[][] second = new double[samples.size()][];
    for (int i = 0; i < first.length; i++) {
      float[][] rows = samples.get(i).rows(model.odds);
      first[i] = ask(model.first, rows);
      second[i] = ask(model.second, longer(samples.get(i), rows, first[i]));
    }
    report(name, samples, first, second);
  }

  private static void report(
      String name, List<Sample> samples, double[][] first, double[][] second) {
    for (int kind = 0; kind < 4; kind++) {
      BodyScore one = new BodyScore();
      BodyScore two = new BodyScore();
      BodyScore ceiling = new BodyScore();
      for (int i = 0; i < first.length; i++) {
        Sample sample = samples.get(i);
        String gold = sample.gold();
        if (gold != null && sample.kind() == kind) {
          one.add(gold, sample.chosen(first[i]));
          two.add(gold, sample.chosen(second[i]));
          ceiling.add(gold, sample.chosen(doubles(sample.labels())));
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%-16s %-9s first %.4f  second %.4f (P %.4f R %.4f)  labels %.4f%n",
          name,
          List.of("html", "flat", "collapsed", "clean").get(kind),
          one.f1(),
          two.f1(),
          two.p(),
          two.r(),
          ceiling.f1());
    }
  }

  private static double[] doubles(float[] values) {
    double[] array = new double[values.length];
    for (int i = 0; i < array.length; i++) {
      array[i] = values[i];
    }
    return array;
  }

  private static void write(Model model, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      model.odds.write(out);
      model.first.write(out);
      model.second.write(out);
    }
  }
}
