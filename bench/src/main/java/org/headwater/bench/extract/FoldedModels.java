package org.headwater.bench.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.headwater.document.PageText;
import org.headwater.extract.TreeModel;

/**
 * For each part of the sites the models that were fitted on all others: one for HTML and one for
 * pages that came as text, in whatever form. So every page has a model that has not seen its site.
 */
final class FoldedModels {
  /** The sites are parted into so many parts. */
  static final int FOLDS = 3;

  private final Map<PageText.Form, List<TreeModel>> models = new EnumMap<>(PageText.Form.class);

  private FoldedModels() {}

  /** The part of the sites that a page belongs to. */
  static int foldOf(Sample sample) {
    return Math.floorMod(sample.site().hashCode() / 7, FOLDS);
  }

  /** The models for the given forms of pages. */
  static FoldedModels fit(
      TreeTrainer.Settings settings,
      List<Sample> known,
      float[][][] rows,
      Set<PageText.Form> forms) {
    FoldedModels all = new FoldedModels();
    for (PageText.Form form : forms) {
      List<TreeModel> folds = new ArrayList<>();
      for (int fold = 0; fold < FOLDS; fold++) {
        folds.add(fit(settings, known, rows, fold, form));
      }
      all.models.put(form, folds);
    }
    return all;
  }

  private static TreeModel fit(
      TreeTrainer.Settings settings,
      List<Sample> known,
      float[][][] rows,
      int without,
      PageText.Form form) {
    List<float[]> chosen = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (int s = 0; s < rows.length; s++) {
      Sample sample = known.get(s);
      boolean seen = foldOf(sample) != without && sample.form() == form;
      for (int i = 0; seen && i < rows[s].length; i++) {
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

  /**
   * For each page what the model says that was fitted without the page's part of the sites; nothing
   * (an empty array) where there is none for its form.
   */
  double[][] unseen(List<Sample> known, float[][][] rows) {
    return IntStream.range(0, rows.length)
        .parallel()
        .mapToObj(i -> unseen(known.get(i), rows[i]))
        .toArray(double[][]::new);
  }

  private double[] unseen(Sample sample, float[][] rows) {
    List<TreeModel> folds = models.get(sample.form());
    return folds == null ? new double[0] : ask(folds.get(foldOf(sample)), rows);
  }

  /** What is shipped: the mean over the parts varies less than one model fitted on everything. */
  TreeModel mean(PageText.Form form) {
    return TreeModel.mean(models.getOrDefault(form, List.of()));
  }

  static double[] ask(TreeModel model, float[][] rows) {
    return Arrays.stream(rows).mapToDouble(model::probability).toArray();
  }
}
