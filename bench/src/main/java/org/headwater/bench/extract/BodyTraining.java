package org.headwater.bench.extract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.headwater.document.PageText;
import org.headwater.extract.PageReader;
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
 * such models contradict flatly are left out ({@link LabelDoubts}). Pages without a reference body
 * then lend labels from their HTML to their text forms ({@link LentLabels}). Doubts and lent labels
 * come from models that may have seen the site that is measured; sets marked = are free of that.
 * What is shipped is the mean of the models of all parts: it varies less than one model fitted on
 * everything.
 */
public final class BodyTraining {
  private static final TreeTrainer.Settings FIRST = new TreeTrainer.Settings(90, 22, 0.12, 4, 4);
  private static final TreeTrainer.Settings SECOND = new TreeTrainer.Settings(110, 22, 0.1, 4, 4);

  private static final Set<PageText.Form> ALL = EnumSet.allOf(PageText.Form.class);

  private BodyTraining() {}

  /** Two looks, for HTML or for text. */
  private record Looks(TreeModel first, TreeModel second) {
    void write(DataOutputStream out) throws IOException {
      first.write(out);
      second.write(out);
    }
  }

  /** What is shipped. */
  private record Model(WordOdds odds, Looks html, Looks text) {}

  /** Both looks of the models of all parts, and what each look says of pages it has not seen. */
  private record Fitted(
      FoldedModels first, FoldedModels second, double[][] firstLook, double[][] secondLook) {

    static Fitted on(List<Sample> known, float[][][] rows, Set<PageText.Form> forms) {
      FoldedModels first = FoldedModels.fit(FIRST, known, rows, forms);
      double[][] firstLook = first.unseen(known, rows);
      float[][][] longer = new float[rows.length][][];
      for (int i = 0; i < rows.length; i++) {
        boolean asked = forms.contains(known.get(i).form());
        longer[i] = asked ? longer(known.get(i), rows[i], firstLook[i]) : rows[i];
      }
      FoldedModels second = FoldedModels.fit(SECOND, known, longer, forms);
      return new Fitted(first, second, firstLook, second.unseen(known, longer));
    }

    Looks looks(PageText.Form form) {
      return new Looks(first.mean(form), second.mean(form));
    }
  }

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
    float[][][] rows = rows(known);
    double[][] doubts = FoldedModels.fit(FIRST, known, rows, ALL).unseen(known, rows);
    List<Sample> sure = LabelDoubts.without(known, doubts);
    Fitted teacher = Fitted.on(sure, rows, EnumSet.of(PageText.Form.HTML));
    List<Sample> labelled = LentLabels.add(sure, teacher.secondLook());
    Fitted fitted = Fitted.on(labelled, rows(labelled), ALL);
    report("cross-validated", known, fitted.firstLook(), fitted.secondLook());
    return new Model(
        WordOddsTrainer.fit(labelled),
        fitted.looks(PageText.Form.HTML),
        fitted.looks(PageText.Form.TEXT));
  }

  /** The rows of each page, with the odds of words as sites without the page's part give them. */
  private static float[][][] rows(List<Sample> known) {
    float[][][] rows = new float[known.size()][][];
    for (int fold = 0; fold < FoldedModels.FOLDS; fold++) {
      int current = fold;
      List<Sample> others = known.stream().filter(s -> FoldedModels.foldOf(s) != current).toList();
      WordOdds odds = WordOddsTrainer.fit(others);
      IntStream.range(0, rows.length)
          .parallel()
          .filter(i -> FoldedModels.foldOf(known.get(i)) == current)
          .forEach(i -> rows[i] = known.get(i).rows(odds));
    }
    return rows;
  }

  private static float[][] longer(Sample sample, float[][] rows, double[] first) {
    SequenceFeatures features = SequenceFeatures.of(sample.page(), first);
    float[][] longer = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      longer[i] = features.longer(rows[i], i);
    }
    return longer;
  }

  private static void measure(String name, List<Sample> samples, Model model) {
    double[][] first = new double[samples.size()][];
    double[][] second = new double[samples.size()][];
    for (int i = 0; i < first.length; i++) {
      Sample sample = samples.get(i);
      Looks looks = sample.isHtml() ? model.html : model.text;
      float[][] rows = sample.rows(model.odds);
      first[i] = FoldedModels.ask(looks.first, rows);
      second[i] = FoldedModels.ask(looks.second, longer(sample, rows, first[i]));
    }
    report(name, samples, first, second);
  }

  private static void report(
      String name, List<Sample> samples, double[][] first, double[][] second) {
    for (int kind = 0; kind < 4; kind++) {
      BodyScore one = new BodyScore();
      BodyScore two = new BodyScore();
      BodyScore decided = new BodyScore();
      BodyScore ceiling = new BodyScore();
      for (int i = 0; i < first.length; i++) {
        Sample sample = samples.get(i);
        String gold = sample.gold();
        if (gold != null && sample.kind() == kind) {
          one.add(gold, sample.chosen(first[i]));
          two.add(gold, sample.chosen(second[i]));
          decided.add(gold, sample.chosen(PageReader.chosen(sample.page(), second[i])));
          ceiling.add(gold, sample.chosen(doubles(sample.labels())));
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%-16s %-9s looks %.4f, %.4f  with rules %.4f (P %.4f R %.4f)  labels %.4f%n",
          name,
          List.of("html", "flat", "collapsed", "clean").get(kind),
          one.f1(),
          two.f1(),
          decided.f1(),
          decided.p(),
          decided.r(),
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
      model.html.write(out);
      model.text.write(out);
    }
  }
}
